package org.needlepoint.logbook.domain;

import java.nio.charset.StandardCharsets;

/** The smallest files that are what they say. */
public final class InFiles {

    private InFiles() {}

    /** @param text something that makes it differ from others */
    public static byte[] pdf(String text) {
        return ("%PDF-1.7\n1 0 obj\n<< /Title (" + text + ") >>\nendobj\nstartxref\n9\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One grey pixel. */
    public static byte[] png() {
        return java.util.Base64.getDecoder()
                .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");
    }

    /** A segment, a scan with a stuffed byte and a restart in it, and the end. */
    public static byte[] jpeg() {
        int[] bytes = {
            0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xff, 0xda, 0, 3, 9, 7, 0xff, 0, 8, 0xff, 0xd0, 7, 0xff, 0xd9
        };
        byte[] file = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            file[i] = (byte) bytes[i];
        }
        return file;
    }
}
