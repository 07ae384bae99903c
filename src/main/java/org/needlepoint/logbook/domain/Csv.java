package org.needlepoint.logbook.domain;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them: quotation marks around a value, doubled within it; line ends of any kind. */
public final class Csv {

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder value = new StringBuilder();
    private List<String> values = new ArrayList<>();
    private int at;
    private int row;

    private Csv(String text) {
        this.text = text;
    }

    /** @param row as a spreadsheet counts it, from 1, empty ones too */
    public record Line(int row, List<String> values) {
        public Line {
            values = List.copyOf(values);
        }
    }

    /** All lines but empty ones. A quotation mark that is never closed takes everything up to the end. */
    public static List<Line> lines(String text) {
        Csv csv = new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text);
        csv.read();
        return csv.lines;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && value.isEmpty()) {
                quoted();
            } else if (c == ',') {
                endValue();
            } else if (c == '\n') {
                endLine();
            } else if (c != '\r') {
                value.append(c);
            }
        }
        endLine();
    }

    private void quoted() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                if (at == text.length() || text.charAt(at) != '"') {
                    return;
                }
                at++;
            }
            value.append(c);
        }
    }

    private void endValue() {
        values.add(value.toString());
        value.setLength(0);
    }

    private void endLine() {
        endValue();
        row++;
        if (values.size() > 1 || !values.get(0).isBlank()) {
            lines.add(new Line(row, values));
        }
        values = new ArrayList<>();
    }
}
