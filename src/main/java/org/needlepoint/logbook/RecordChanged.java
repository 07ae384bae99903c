package org.needlepoint.logbook;

/** Something on a person's record changed that a decision may rest on; fired in the transaction that changed it. */
public record RecordChanged(long accountId) {}
