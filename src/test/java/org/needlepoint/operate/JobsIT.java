package org.needlepoint.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.testing.InOtherThreads;

@ArquillianTest
class JobsIT {

    private static final Instant NOW = Instant.parse("2026-07-01T12:00:00Z");
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Inject
    private Jobs jobs;

    @Inject
    private InOtherThreads others;

    private final String job = "test-" + PublicId.next();

    @BeforeEach
    void aJobIsDue() {
        InLearners.run("insert into job (name, due) values (?, ?)", job, OffsetDateTime.parse("2026-07-01T12:00:00Z"));
    }

    @Test
    void ofClaimersAtOnceOneGetsTheJob() throws Exception {
        List<Future<Optional<Jobs.Claim>>> rivals = IntStream.range(0, 5)
                .mapToObj(i -> others.submit(() -> jobs.claim(job, NOW)))
                .toList();
        int got = 0;
        for (Future<Optional<Jobs.Claim>> rival : rivals) {
            got += rival.get().isPresent() ? 1 : 0;
        }
        assertEquals(1, got);
    }

    @Test
    void aJobThatIsNotDueIsNobodys() {
        assertEquals(Optional.empty(), jobs.claim(job, NOW.minusMillis(1)));
        assertEquals(Optional.empty(), jobs.claim("no-such-job", NOW));
    }

    @Test
    void aJobThatWasGivenBackIsDueAgainAtItsTime() {
        Jobs.Claim claim = jobs.claim(job, NOW).orElseThrow();
        jobs.done(claim, NOW.plusSeconds(10));
        assertEquals(Optional.empty(), jobs.claim(job, NOW.plusSeconds(9)));
        assertTrue(jobs.claim(job, NOW.plusSeconds(10)).isPresent());
    }

    @Test
    void aNodeThatDiesLosesItsJobWhenTheLeaseEnds() {
        jobs.claim(job, NOW).orElseThrow();
        assertEquals(Optional.empty(), jobs.claim(job, NOW.plus(Jobs.LEASE).minusMillis(1)));
        assertTrue(jobs.claim(job, NOW.plus(Jobs.LEASE)).isPresent());
    }

    @Test
    void aClockThatWasAheadHoldsNoJobBackAfterTheNextStart() {
        Instant ahead = NOW.plus(Duration.ofDays(700));
        jobs.done(jobs.claim(job, ahead).orElseThrow(), ahead.plusSeconds(10));
        assertEquals(Optional.empty(), jobs.claim(job, NOW.plusSeconds(600)));
        assertTrue(jobs.wake(job, PAUSE, NOW));
        assertTrue(jobs.claim(job, NOW).isPresent());
    }

    @Test
    void aLeaseOfAClockThatWasAheadEndsWithTheNextStart() {
        jobs.claim(job, NOW.plus(Duration.ofDays(700))).orElseThrow();
        assertEquals(Optional.empty(), jobs.claim(job, NOW.plusSeconds(600)));
        assertTrue(jobs.wake(job, PAUSE, NOW));
        assertTrue(jobs.claim(job, NOW).isPresent());
    }

    @Test
    void aStartTakesNothingFromAnotherNode() {
        Jobs.Claim claim = jobs.claim(job, NOW.plusSeconds(60)).orElseThrow();
        assertFalse(jobs.wake(job, PAUSE, NOW), "the other node's clock is a minute ahead");
        assertEquals(Optional.empty(), jobs.claim(job, NOW.plusSeconds(60)));
        jobs.done(claim, NOW.plusSeconds(60).plus(PAUSE));
        assertFalse(jobs.wake(job, PAUSE, NOW));
        assertEquals(Optional.empty(), jobs.claim(job, NOW.plusSeconds(60)), "it is due when it was said to be");
    }

    @Test
    void whoComesBackAfterTheLeaseChangesNothing() {
        Jobs.Claim late = jobs.claim(job, NOW).orElseThrow();
        Instant later = NOW.plus(Jobs.LEASE);
        jobs.claim(job, later).orElseThrow();
        jobs.done(late, later);
        assertEquals(Optional.empty(), jobs.claim(job, later.plusSeconds(1)), "the second node still has it");
    }
}
