package org.needlepoint.question.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Levels traditional and simplified Chinese characters: see docs/adr/0009-chinese-characters.md. */
final class Han {

    /** A traditional character, a tab, and its simplified forms, the usual one first; lines that begin with # are no data. */
    private static final String TABLE = "opencc-characters.txt";

    private static final Map<Integer, Integer> SIMPLIFIED = levelled(read());

    private Han() {}

    /** The text in simplified characters; what is none stays as it is. */
    static String simplified(String text) {
        return text.codePoints()
                .map(c -> SIMPLIFIED.getOrDefault(c, c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** What is simplified from one character may be the traditional form of another: 薴 becomes 苧, and 苧 becomes 苎. */
    private static Map<Integer, Integer> levelled(Map<Integer, Integer> table) {
        return table.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, e -> table.getOrDefault(e.getValue(), e.getValue())));
    }

    private static Map<Integer, Integer> read() {
        try (InputStream table = Han.class.getResourceAsStream(TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> line.indexOf('\t') > 0)
                    .collect(Collectors.toUnmodifiableMap(
                            line -> line.codePointAt(0), line -> line.codePointAt(line.indexOf('\t') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
