package org.needlepoint.content.domain.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One form for texts that differ only in what an editor does on its own: a revision changes when words do. */
public final class NormalText {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int TELLING = 12;

    private NormalText() {}

    /** LF line ends, no spaces at the end of a line, no byte order mark, one LF at the end. Keeps the count of lines before the end. */
    public static String of(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.lines()
                        .map(String::stripTrailing)
                        .collect(Collectors.joining("\n"))
                        .stripTrailing()
                + "\n";
    }

    /** SHA-256 as 64 lower-case hexadecimal digits. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Whether it may be a hash of a text; what else somebody sends, a database needn't be asked for. */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    /** As much of a hash, for people, as tells it from any other. */
    public static String brief(String hash) {
        return hash.substring(0, TELLING);
    }
}
