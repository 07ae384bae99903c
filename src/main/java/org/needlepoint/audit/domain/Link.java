package org.needlepoint.audit.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;

/**
 * An entry chained to the one before it, as it is stored. The columns repeat what the text says, for look-up.
 *
 * @param text canonical JSON of the entry with {@code previousHash}
 * @param hash SHA-256 of the text's UTF-8 bytes, in hexadecimal digits
 */
public record Link(
        long number,
        Instant at,
        String actor,
        String act,
        String subject,
        String text,
        String previousHash,
        String hash) {

    private static final String DETAILS = "\"details\":";

    /** Chains an entry to the hash of the one before it. */
    public static Link of(Entry entry, String previousHash) {
        String text = entry.canonical(previousHash);
        return new Link(
                entry.number(),
                entry.at(),
                entry.actor(),
                entry.act(),
                entry.subject(),
                text,
                previousHash,
                sha256(text));
    }

    boolean hashIsRight() {
        return sha256(text).equals(hash);
    }

    /** Whether the columns say what the text says. The details stand in the text alone, so it is compared around them. */
    boolean columnsAreRight() {
        String bare = new Entry(number, at, actor, act, subject, Map.of()).canonical(previousHash);
        int gap = bare.indexOf(DETAILS + "{}") + DETAILS.length();
        return text.length() >= bare.length()
                && text.startsWith(bare.substring(0, gap))
                && text.endsWith(bare.substring(gap + 2));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
