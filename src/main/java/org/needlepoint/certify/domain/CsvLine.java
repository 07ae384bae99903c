package org.needlepoint.certify.domain;

import java.util.List;
import java.util.stream.Collectors;

/** Tables as RFC 4180 has them, safe to be opened with a spreadsheet. */
public final class CsvLine {

    private CsvLine() {}

    /** One line with its end, each cell quoted. */
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::quoted).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A spreadsheet would take a text that begins like a formula for one. */
    private static String quoted(String text) {
        String plain = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return "\"" + plain.replace("\"", "\"\"") + "\"";
    }
}
