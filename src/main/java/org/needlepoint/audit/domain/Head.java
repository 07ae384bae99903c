package org.needlepoint.audit.domain;

/** The end of the chain: number and hash of the last entry. */
public record Head(long number, String hash) {

    /** Before the first entry. */
    public static final Head START = new Head(0, "0".repeat(64));
}
