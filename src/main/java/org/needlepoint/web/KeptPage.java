package org.needlepoint.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A whole rendered answer, plain and packed, each with its strong entity tag.
 *
 * @param disposition what a browser is to do with it; null to show it
 */
record KeptPage(String contentType, String disposition, Body plain, Body packed) {

    /** The bytes of one form and the tag that names exactly them. */
    record Body(byte[] bytes, String tag) {

        static Body of(byte[] bytes) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
                return new Body(bytes, '"' + HexFormat.of().formatHex(hash, 0, 16) + '"');
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    static KeptPage of(String contentType, String disposition, byte[] bytes) {
        return new KeptPage(contentType, disposition, Body.of(bytes), Body.of(pack(bytes)));
    }

    Body body(boolean gzip) {
        return gzip ? packed : plain;
    }

    /** Bytes held in memory. */
    int weight() {
        return plain.bytes().length + packed.bytes().length;
    }

    private static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
