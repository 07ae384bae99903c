package org.needlepoint.logbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CreditCountTest {

    private static final Map<String, Set<String>> SCHEMES = schemes();

    @Test
    void severalSchemesCountTheSameActivityWhole() {
        CreditCount.Reading reading = CreditCount.read(
                Map.of("count/board-a/safety", "2.5", "count/board-b/safety", "2.5", "count/board-a/other", "  "),
                SCHEMES,
                25);
        assertEquals(
                List.of(new CreditCount("board-a", "safety", 25), new CreditCount("board-b", "safety", 25)),
                reading.counts());
        assertEquals(List.of(), reading.problems());
    }

    @Test
    void withinAschemeNoHourCountsTwice() {
        CreditCount.Reading reading =
                CreditCount.read(Map.of("count/board-a/safety", "2", "count/board-a/other", "1"), SCHEMES, 25);
        assertEquals(List.of(), reading.counts());
        assertEquals(
                "These categories add up to 3 credits, and the activity has 2.5. No hour counts twice.",
                reading.problems().get(0).detail());
        assertEquals("count/board-a/safety", reading.problems().get(0).field());
    }

    @Test
    void somethingMustCountAndBeANumber() {
        assertEquals(
                List.of("Enter in one category at least how many credits count."),
                words(CreditCount.read(Map.of(), SCHEMES, 25)));
        assertEquals(
                List.of("Enter credits as a number, like 4 or 0.5, or leave the field empty."),
                words(CreditCount.read(Map.of("count/board-b/safety", "all"), SCHEMES, 25)));
    }

    @Test
    void aFieldOfNoCategoryIsNotRead() {
        assertEquals(
                1,
                CreditCount.read(Map.of("count/board-c/safety", "9", "count/board-b/safety", "1"), SCHEMES, 10)
                        .counts()
                        .size());
    }

    @Property
    void whatIsCountedNeverExceedsTheActivity(
            @ForAll @IntRange(min = 0, max = 60) int safety,
            @ForAll @IntRange(min = 0, max = 60) int other,
            @ForAll @IntRange(min = 1, max = 60) int activity) {
        Map<String, String> typed = Map.of(
                "count/board-a/safety", safety == 0 ? "" : Tenths.words(safety),
                "count/board-a/other", other == 0 ? "" : Tenths.words(other));
        CreditCount.Reading reading = CreditCount.read(typed, SCHEMES, activity);
        int sum = reading.counts().stream().mapToInt(CreditCount::tenths).sum();
        assertTrue(sum <= activity);
        assertEquals(safety + other <= activity && safety + other > 0, sum == safety + other && sum > 0);
    }

    @Property
    void tenthsAreReadAsTheyAreWritten(@ForAll @IntRange(min = 1, max = 99_999) int tenths) {
        assertEquals(tenths, Tenths.read(Tenths.words(tenths)).orElseThrow());
    }

    private static List<String> words(CreditCount.Reading reading) {
        return reading.problems().stream().map(p -> p.detail()).toList();
    }

    private static Map<String, Set<String>> schemes() {
        Map<String, Set<String>> schemes = new LinkedHashMap<>();
        schemes.put("board-a", new java.util.LinkedHashSet<>(List.of("safety", "other")));
        schemes.put("board-b", Set.of("safety"));
        return schemes;
    }
}
