package org.needlepoint.logbook.domain;

import java.nio.ByteBuffer;

/** Walks through a PNG, chunk by chunk, to its end. */
final class PngEnd {

    private static final int SIGNATURE = 8;
    private static final int LENGTH = 4;

    /** Bytes of a chunk beside its data: length, kind and check sum. */
    private static final int FRAME = 12;

    private static final int IEND = 0x49454e44;

    private PngEnd() {}

    /** @param file that begins with the signature; programs may leave something behind the end */
    static boolean isIn(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        long at = SIGNATURE;
        while (at + FRAME <= file.length) {
            if (bytes.getInt((int) at + LENGTH) == IEND) {
                return true;
            }
            at += FRAME + Integer.toUnsignedLong(bytes.getInt((int) at));
        }
        return false;
    }
}
