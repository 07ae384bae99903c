package org.needlepoint.logbook.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.shared.domain.Refusal.Malformed;

/**
 * A file of sessions, read whole before any of it is taken.
 *
 * @param rows how many the file has
 * @param entries of the rows that can be taken, in their order
 * @param faults of the others, in the order of rows and columns
 */
public record SessionRows(int rows, List<LogEntry> entries, List<Fault> faults) {

    public static final int MOST = 5000;

    /** The columns, in the order in which the template has them. */
    public static final List<String> COLUMNS = List.of(
            "on",
            "supervisor",
            "setting",
            "modality",
            "technique",
            "sites",
            "in",
            "out",
            "explained",
            "reaction",
            "adverse",
            "adverse-text",
            "reflection");

    /** Without which nothing can be read. */
    private static final List<String> NEEDED =
            List.of("on", "supervisor", "setting", "technique", "sites", "in", "out", "reaction");

    public SessionRows {
        entries = List.copyOf(entries);
        faults = List.copyOf(faults);
    }

    /**
     * What is wrong in one place.
     *
     * @param row of the file, the header being row 1; as spreadsheets count
     * @param column empty when it is about the whole row
     */
    public record Fault(int row, String column, String advice) {

        /** "Row 17, column on: …", or a sentence that names the line by itself. */
        public String words() {
            return column.isEmpty() ? advice : "Row " + row + ", column " + column + ": " + advice;
        }
    }

    /** How many rows can't be taken. */
    public long badRows() {
        return faults.stream().map(Fault::row).distinct().count();
    }

    public boolean isGood() {
        return rows > 0 && faults.isEmpty();
    }

    /** The text of the bytes; empty when they are no UTF-8. */
    public static Optional<String> text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        return Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes) ? Optional.of(text) : Optional.empty();
    }

    public static SessionRows read(String csv, SessionForm form) {
        List<Csv.Line> lines = Csv.lines(csv);
        if (lines.size() < 2) {
            return refused(
                    lines.size(),
                    1,
                    "The file has no sessions. Its first line names the columns: " + String.join(",", COLUMNS) + ".");
        }
        List<String> header = lines.get(0).values().stream().map(String::strip).toList();
        for (String column : header) {
            if (!COLUMNS.contains(column)) {
                return refused(
                        lines.size() - 1,
                        1,
                        "Line 1: the column \"" + column + "\" is unknown; known: " + String.join(", ", COLUMNS) + ".");
            }
        }
        if (header.stream().distinct().count() < header.size()) {
            return refused(lines.size() - 1, 1, "Line 1: a column stands there twice.");
        }
        Optional<String> missing =
                NEEDED.stream().filter(column -> !header.contains(column)).findFirst();
        if (missing.isPresent()) {
            return refused(lines.size() - 1, 1, "Line 1: the column \"" + missing.get() + "\" is missing.");
        }
        if (lines.size() - 1 > MOST) {
            return refused(
                    lines.size() - 1,
                    1,
                    String.format(
                            Locale.ENGLISH,
                            "The file has %,d sessions; at most 5,000 are taken at once. Divide it.",
                            lines.size() - 1));
        }
        return read(header, lines.subList(1, lines.size()), form);
    }

    private static SessionRows read(List<String> header, List<Csv.Line> lines, SessionForm form) {
        List<LogEntry> entries = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Map<LogEntry, Integer> seen = new HashMap<>();
        for (Csv.Line line : lines) {
            int here = line.row();
            if (line.values().size() != header.size()) {
                faults.add(new Fault(
                        here,
                        "",
                        "Row " + here + " has " + line.values().size() + " values, the header has " + header.size()
                                + "."));
                continue;
            }
            SessionForm.Reading reading = form.read(typed(header, line.values()));
            reading.problems().forEach(problem -> faults.add(fault(here, problem)));
            reading.entry().ifPresent(entry -> {
                Integer twin = seen.putIfAbsent(entry, here);
                if (twin != null) {
                    faults.add(new Fault(here, "", "Row " + here + " says the same as row " + twin + "."));
                }
                entries.add(entry);
            });
        }
        return new SessionRows(lines.size(), entries, faults);
    }

    private static Fault fault(int row, Malformed problem) {
        return new Fault(row, problem.field(), problem.detail());
    }

    private static SessionRows refused(int rows, int line, String advice) {
        return new SessionRows(Math.max(rows, 0), List.of(), List.of(new Fault(line, "", advice)));
    }

    private static TypedSession typed(List<String> header, List<String> values) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            row.put(header.get(i), values.get(i));
        }
        return new TypedSession(
                row.get("on"),
                row.get("supervisor"),
                row.get("setting"),
                row.get("modality"),
                row.get("technique"),
                List.of(row.get("sites").strip().split("\\s+")),
                row.get("in"),
                row.get("out"),
                row.get("explained"),
                row.get("reaction"),
                row.get("adverse"),
                row.get("adverse-text"),
                row.get("reflection"));
    }
}
