package org.needlepoint.logbook;

/**
 * A file as a browser sent it.
 *
 * @param name as the browser has it, not to be trusted
 */
public record Upload(String name, byte[] bytes) {

    /** Bytes. */
    public static final int LARGEST = 5 << 20;
}
