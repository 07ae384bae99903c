package org.needlepoint.certify;

/**
 * A decision that was written down.
 *
 * @param id inner key
 * @param publicId what others may name it by
 * @param factsHash SHA-256 of the facts it rests on, as they are stored
 */
public record Ruling(long id, String publicId, String factsHash) {}
