package org.needlepoint.logbook.domain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is by its bytes, from its first to its last; what its name or its sender says does not matter. */
public enum FileKind {
    PDF("application/pdf", "pdf") {
        @Override
        boolean fits(byte[] file) {
            return startsWith(file, "%PDF-".getBytes(StandardCharsets.US_ASCII)) && endsAsPdf(file);
        }
    },
    PNG("image/png", "png") {
        @Override
        boolean fits(byte[] file) {
            return startsWith(file, PNG_START) && PngEnd.isIn(file);
        }
    },
    JPEG("image/jpeg", "jpg") {
        @Override
        boolean fits(byte[] file) {
            return startsWith(file, JPEG_START) && JpegEnd.isIn(file);
        }
    };

    private static final byte[] PNG_START = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};

    /** Bytes at the end of a PDF in which its last mark stands; writers leave line ends and padding behind it. */
    private static final int PDF_TAIL = 1024;

    private final String mediaType;
    private final String suffix;

    FileKind(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    /** Empty for all else, and for a file that was cut off. */
    public static Optional<FileKind> of(byte[] file) {
        return Arrays.stream(values()).filter(kind -> kind.fits(file)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file name, without the dot. */
    public String suffix() {
        return suffix;
    }

    abstract boolean fits(byte[] file);

    private static boolean endsAsPdf(byte[] file) {
        int tail = Math.min(PDF_TAIL, file.length);
        String end = new String(file, file.length - tail, tail, StandardCharsets.ISO_8859_1);
        return end.contains("startxref") && end.contains("%%EOF");
    }

    private static boolean startsWith(byte[] file, byte[] start) {
        return file.length >= start.length && Arrays.equals(file, 0, start.length, start, 0, start.length);
    }
}
