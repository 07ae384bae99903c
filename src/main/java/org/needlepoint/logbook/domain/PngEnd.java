package org.needlepoint.logbook.domain;

/** Walks through a PNG, chunk by chunk, to its end. */
final class PngEnd {

    private static final int SIGNATURE = 8;
    private static final int LENGTH = 4;

    /** Bytes of a chunk beside its data: length, kind and check sum. */
    private static final int FRAME = 12;

    private static final long IEND = 0x49454e44;

    private PngEnd() {}

    /** @param file that begins with the signature; programs may leave something behind the end */
    static boolean isIn(byte[] file) {
        long at = SIGNATURE;
        while (at + FRAME <= file.length) {
            if (number(file, (int) at + LENGTH) == IEND) {
                return true;
            }
            at += FRAME + number(file, (int) at);
        }
        return false;
    }

    /** Four bytes, the most significant first. */
    private static long number(byte[] file, int from) {
        long number = 0;
        for (int i = from; i < from + LENGTH; i++) {
            number = number << Byte.SIZE | file[i] & 0xff;
        }
        return number;
    }
}
