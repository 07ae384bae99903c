package org.needlepoint.attempt.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * What a learner takes away from handing in: a fingerprint of all that was handed in, which support can compute again from what is
 * stored. SHA-256 (FIPS 180-4) over one line for the attempt ({@code id quiz-revision end}) and one a question
 * ({@code place question revision steps given}), UTF-8, each ended by LF.
 */
public final class Receipt {

    private static final int GROUP = 4;
    private static final int SHOWN = 20;
    private static final int WHOLE = 64;

    private Receipt() {}

    /**
     * @param attempt handed in, with all slots as they were then
     * @return 64 hexadecimal digits
     */
    public static String of(Attempt attempt) {
        Head head = attempt.head();
        StringBuilder text = new StringBuilder();
        text.append(head.publicId())
                .append(' ')
                .append(head.subject().quizRevision())
                .append(' ');
        text.append(head.handedIn().orElseThrow()).append('\n');
        for (Slot slot : attempt.slots()) {
            text.append(slot.number()).append(' ').append(slot.question().id()).append(' ');
            text.append(slot.question().about().revision())
                    .append(' ')
                    .append(slot.lastNumber())
                    .append(' ');
            text.append(slot.given().write()).append('\n');
        }
        return HexFormat.of().formatHex(sha256(text.toString()));
    }

    /** The beginning, in groups of four, as a person reads it out: enough to tell any two attempts apart. */
    public static String spoken(String receipt) {
        return receipt.substring(0, SHOWN).replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** What somebody typed: the beginning as it is read out, or all of it. Empty for what is neither. */
    public static Optional<String> read(String typed) {
        String digits = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        return Optional.of(digits)
                .filter(text -> text.length() == SHOWN || text.length() == WHOLE)
                .filter(text -> text.chars().allMatch(c -> c >= '0' && c <= '9' || c >= 'a' && c <= 'f'));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
