package org.needlepoint.analysis.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {

    private static final Roster ROSTER = new Roster(
            "Harbour",
            List.of(
                    line("zoe", "2027-01-01T00:00:00Z", 9, "met"),
                    line("Anna", "2027-01-03T00:00:00Z", 0, "open"),
                    line("Bert", "2027-01-02T00:00:00Z", 9, "short")),
            List.of());

    @Test
    void namesAreOrderedWhateverTheirCase() {
        assertEquals(List.of("Anna", "Bert", "zoe"), names("name"));
    }

    @Test
    void theLongestEnrolledComesFirstByDate() {
        assertEquals(List.of("zoe", "Bert", "Anna"), names("since"));
    }

    @Test
    void aPassedQuizCountsAsDoneAndAFailedOneNot() {
        assertEquals(List.of("Anna", "Bert", "zoe"), names("least"));
        assertEquals(List.of("zoe", "Bert", "Anna"), names("most"));
    }

    @Test
    void anUnknownOrderIsByName() {
        assertEquals(names("name"), names("password"));
        assertEquals(names("name"), names(null));
    }

    private static List<String> names(String order) {
        return ROSTER.in(Roster.Order.named(order)).lines().stream()
                .map(Roster.Line::name)
                .toList();
    }

    private static Roster.Line line(String name, String since, int read, String quiz) {
        return new Roster.Line(name, name, Instant.parse(since), read, 9, List.of(new Roster.Result("NF-1", quiz, 50)));
    }
}
