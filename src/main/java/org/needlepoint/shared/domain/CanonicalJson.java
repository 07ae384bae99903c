package org.needlepoint.shared.domain;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.erdtman.jcs.JsonCanonicalizer;

/** JSON in the one form of RFC 8785, so that what is signed or hashed has the same bytes on every machine. */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** @param value of maps with text keys, collections, texts, booleans and whole numbers below 2^53 */
    public static String write(Object value) {
        try {
            return new JsonCanonicalizer(plain(value)).getEncodedString();
        } catch (IOException e) {
            throw new IllegalArgumentException("not to be written as JSON: " + value, e);
        }
    }

    /** SHA-256 of the text's UTF-8 bytes, in lower-case hexadecimal. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The text between quotation marks, escaped: a JSON string, in any JSON. */
    public static String quote(String text) {
        StringBuilder json = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }

    private static String plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> quote((String) e.getKey()) + ":" + plain(e.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(CanonicalJson::plain).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof String text) {
            return quote(text);
        }
        if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            return value.toString();
        }
        throw new IllegalArgumentException("no JSON for " + value);
    }
}
