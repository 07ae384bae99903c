package org.needlepoint.logbook;

/**
 * An administrator answered a paper; fired in the same transaction.
 *
 * @param state what the paper is now
 * @param title of the paper, as its owner wrote it
 */
public record EvidenceDecided(long accountId, String publicId, String title, Paper.State state, String reason) {}
