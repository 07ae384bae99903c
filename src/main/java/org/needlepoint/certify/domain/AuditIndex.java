package org.needlepoint.certify.domain;

import java.util.List;
import java.util.stream.Collectors;

/** The index of an audit pack: a table for people and their programs, and the list of hashes that {@code sha256sum -c} reads. */
public final class AuditIndex {

    private static final String LINE_END = "\r\n";
    private static final String HEADER =
            "date,activity,category,credits,of the activity,file,SHA-256,accepted at,paper";

    private AuditIndex() {}

    /**
     * A part of an activity that counts in one category.
     *
     * @param file its name within the pack
     */
    public record Line(
            String on,
            String activity,
            String category,
            String credits,
            String size,
            String file,
            String hash,
            String acceptedAt,
            String paper) {}

    /** A table as RFC 4180 has it. */
    public static String csv(List<Line> lines) {
        return HEADER
                + LINE_END
                + lines.stream()
                        .map(line -> List.of(
                                line.on(),
                                line.activity(),
                                line.category(),
                                line.credits(),
                                line.size(),
                                line.file(),
                                line.hash(),
                                line.acceptedAt(),
                                line.paper()))
                        .map(CsvLine::of)
                        .collect(Collectors.joining());
    }

    /** Each file once. */
    public static String hashes(List<Line> lines) {
        return lines.stream()
                .map(line -> line.hash() + "  " + line.file() + "\n")
                .distinct()
                .collect(Collectors.joining());
    }

    /** A name within the pack: its number keeps two of the same name apart. */
    public static String file(int number, String name) {
        return "papers/%02d %s".formatted(number, name.replaceAll("[/\\\\\\p{Cntrl}]", "_"));
    }
}
