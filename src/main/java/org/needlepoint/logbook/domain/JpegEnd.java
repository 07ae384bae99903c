package org.needlepoint.logbook.domain;

/** Walks through a JPEG to its end mark. Looking for the mark alone would find the one of the small picture that cameras put in front. */
final class JpegEnd {

    private static final int MARK = 0xff;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;

    private JpegEnd() {}

    /** @param file that begins with the start mark; cameras may leave something behind the end */
    static boolean isIn(byte[] file) {
        int at = 2;
        while (at + 1 < file.length && at(file, at) == MARK) {
            int mark = at(file, at + 1);
            if (mark == END) {
                return true;
            }
            at = mark == MARK ? at + 1 : behind(file, at + 2, mark);
        }
        return false;
    }

    /** Where the next mark begins, or the end of the file. */
    private static int behind(byte[] file, int lengthAt, int mark) {
        if (lengthAt + 1 >= file.length) {
            return file.length;
        }
        int next = lengthAt + (at(file, lengthAt) << 8) + at(file, lengthAt + 1);
        return mark == SCAN ? behindPicture(file, next) : next;
    }

    /** The picture itself: a mark in it is one only if it is neither stuffed nor a restart. */
    private static int behindPicture(byte[] file, int from) {
        for (int i = from; i + 1 < file.length; i++) {
            int next = at(file, i + 1);
            if (at(file, i) == MARK && next != 0 && next != MARK && (next < FIRST_RESTART || next > LAST_RESTART)) {
                return i;
            }
        }
        return file.length;
    }

    private static int at(byte[] file, int index) {
        return file[index] & 0xff;
    }
}
