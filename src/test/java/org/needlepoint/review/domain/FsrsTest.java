package org.needlepoint.review.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.needlepoint.review.domain.Memory.Phase;

/**
 * Held against ts-fsrs 5.4.2. Make its histories again, byte for byte, in {@code src/test/fsrs}: {@code npm ci && npm run make}; the
 * script tells what a line holds.
 */
class FsrsTest {

    private static final Path HISTORIES = Path.of("src/test/resources/fsrs/histories.txt.gz");
    private static final Instant EPOCH = Instant.parse("2026-01-01T00:00:00Z");

    /** One unit of the eighth decimal, to which both round. */
    private static final double CLOSE = 1.01e-8;

    @Test
    void aThousandHistoriesGoAsInTheReference() throws IOException {
        List<String> histories = read();
        assertEquals(1_000, histories.size());
        int reviews = 0;
        for (String history : histories) {
            reviews += agree(history);
        }
        assertTrue(reviews > 5_000, reviews + " reviews");
    }

    private static List<String> read() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(HISTORIES)), StandardCharsets.US_ASCII))) {
            return reader.lines().toList();
        }
    }

    private static int agree(String history) {
        Instant now = EPOCH;
        Memory memory = null;
        String[] reviews = history.split(" ");
        for (String review : reviews) {
            String[] expected = review.split(",");
            now = now.plus(Duration.ofMinutes(Long.parseLong(expected[0])));
            Rating rating = Rating.values()[Integer.parseInt(expected[1]) - 1];
            if (memory != null) {
                long days = Duration.between(memory.reviewedAt(), now).toDays();
                assertClose(expected[6], Fsrs.retrievability(days, memory.stability()), history);
            }
            memory = memory == null ? Fsrs.first(rating, now) : Fsrs.next(memory, rating, now);
            assertEquals(Phase.values()[Integer.parseInt(expected[2]) - 1], memory.phase(), history);
            assertClose(expected[3], memory.stability(), history);
            assertClose(expected[4], memory.difficulty(), history);
            assertEquals(now.plus(Duration.ofMinutes(Long.parseLong(expected[5]))), memory.due(), history);
        }
        return reviews.length;
    }

    private static void assertClose(String expected, double actual, String history) {
        assertEquals(Double.parseDouble(expected), actual, CLOSE, history);
    }

    @Property(tries = 1_000)
    void whateverHappensTheMemoryStaysWithinItsBounds(@ForAll("histories") List<Review> history) {
        Instant now = EPOCH;
        Memory memory = null;
        for (Review review : history) {
            now = now.plus(review.gap());
            memory = memory == null ? Fsrs.first(review.rating(), now) : Fsrs.next(memory, review.rating(), now);
            assertTrue(memory.stability() > 0 && memory.stability() <= 36_500, memory.toString());
            assertTrue(memory.difficulty() >= 1 && memory.difficulty() <= 10, memory.toString());
            assertTrue(memory.due().isAfter(now), memory.toString());
            assertEquals(now, memory.reviewedAt());
        }
    }

    @Property(tries = 1_000)
    void recallStartsAtOneAndOnlyFalls(
            @ForAll("histories") List<Review> history,
            @ForAll("gaps") Duration sooner,
            @ForAll("gaps") Duration later) {
        Memory memory = after(history);
        Instant first = memory.reviewedAt().plus(sooner);
        double before = Fsrs.recall(memory, first);
        double after = Fsrs.recall(memory, first.plus(later));
        assertEquals(1, Fsrs.recall(memory, memory.reviewedAt()));
        assertEquals(1, Fsrs.recall(memory, memory.reviewedAt().minus(sooner)), "a clock that was turned back");
        assertTrue(0 <= after && after <= before && before <= 1, before + " then " + after);
    }

    @Property(tries = 1_000)
    void aBetterWordNeverComesBackSooner(@ForAll("histories") List<Review> history, @ForAll("gaps") Duration gap) {
        Memory memory = after(history);
        Instant now = memory.reviewedAt().plus(gap);
        Instant before = now;
        for (Rating rating : Rating.values()) {
            Instant due = Fsrs.next(memory, rating, now).due();
            assertTrue(!due.isBefore(before), rating + " " + memory);
            before = due;
        }
    }

    @Test
    void stabilityIsTheDaysUntilNinetyPerCent() {
        assertEquals(Fsrs.DESIRED_RETENTION, Fsrs.retrievability(12.5, 12.5), 1e-7);
    }

    @Test
    void whatWasNotKnownComesBackTheSameDayAndThenAfterDays() {
        Memory missed = Fsrs.first(Rating.AGAIN, EPOCH);
        assertEquals(EPOCH.plus(Fsrs.STEP), missed.due());
        Memory known = Fsrs.next(missed, Rating.GOOD, missed.due());
        assertEquals(Phase.REVIEW, known.phase());
        assertEquals(known.reviewedAt().plus(Duration.ofDays(1)), known.due());
    }

    private record Review(Duration gap, Rating rating) {}

    private static Memory after(List<Review> history) {
        Instant now = EPOCH;
        Memory memory = null;
        for (Review review : history) {
            now = now.plus(review.gap());
            memory = memory == null ? Fsrs.first(review.rating(), now) : Fsrs.next(memory, review.rating(), now);
        }
        return memory;
    }

    @Provide
    Arbitrary<List<Review>> histories() {
        return Combinators.combine(gaps(), Arbitraries.of(Rating.class))
                .as(Review::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<Duration> gaps() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0, 86_400).map(Duration::ofSeconds),
                Arbitraries.integers().between(0, 400).map(Duration::ofDays),
                Arbitraries.integers().between(0, 40_000).map(Duration::ofDays));
    }
}
