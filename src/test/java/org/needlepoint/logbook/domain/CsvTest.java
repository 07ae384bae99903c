package org.needlepoint.logbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void linesAreReadWithTheirNumbers() {
        List<Csv.Line> lines = Csv.lines("\uFEFFa,b\r\n\r\n1,\"x \"\"y\"\"\nz, w\"\n,\n");
        assertEquals(
                List.of(
                        new Csv.Line(1, List.of("a", "b")),
                        new Csv.Line(3, List.of("1", "x \"y\"\nz, w")),
                        new Csv.Line(4, List.of("", ""))),
                lines);
    }

    @Test
    void aMarkThatIsNeverClosedTakesTheRest() {
        assertEquals(List.of(new Csv.Line(1, List.of("a", "b\nc"))), Csv.lines("a,\"b\nc"));
    }

    @Property(tries = 200)
    void whateverIsWrittenInMarksIsReadAgain(@ForAll @NotEmpty @Size(max = 5) List<@NotEmpty List<String>> rows) {
        String csv = rows.stream()
                .map(row -> row.stream()
                        .map(value -> "\"" + value.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n"));
        List<List<String>> kept = rows.stream()
                .filter(row -> row.size() > 1 || !row.get(0).isBlank())
                .toList();
        assertEquals(kept, Csv.lines(csv).stream().map(Csv.Line::values).toList());
    }
}
