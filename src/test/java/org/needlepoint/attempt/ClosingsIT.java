package org.needlepoint.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.domain.Origin;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.testing.InOtherThreads;
import org.needlepoint.testing.Wait;

@ArquillianTest
class ClosingsIT {

    private static final String TIMED = "nf-3-quiz";
    private static final Duration LIMIT = Duration.ofMinutes(20);

    @Inject
    private Starts starts;

    @Inject
    private Attempts attempts;

    @Inject
    private Sittings sittings;

    @Inject
    private Closings closings;

    @Inject
    private InAttempts all;

    @Inject
    private Clock clock;

    @Inject
    private InOtherThreads others;

    private Caller learner;
    private Instant now;
    private Instant deadline;
    private String id;

    @BeforeEach
    void someoneSitsATimedQuiz() {
        learner = InLearners.enrolled();
        now = clock.instant();
        deadline = now.plus(LIMIT);
        id = starts.start(learner, TIMED, now);
    }

    @Test
    void anAttemptIsOverdueFromItsEndOn() {
        assertFalse(closings.overdue(deadline.minusMillis(1)).contains(id));
        assertTrue(closings.overdue(deadline).contains(id));
        assertFalse(closings.close(id, deadline.minusMillis(1)));
        assertTrue(sittings.open(learner, id, 1, now).isPresent());
    }

    @Test
    void whatIsSavedCountsAndTheEndIsTheDeadline() {
        List<Sent> right = InAnswers.right(all.load(id), 9);
        right.forEach(answer -> attempts.perform(learner, id, answer, now));
        assertTrue(closings.close(id, deadline.plusSeconds(3_600)));
        FinishedAttempt end = sittings.finished(learner, id, now).orElseThrow();
        assertEquals(deadline, end.finishedAt());
        assertTrue(end.passed());
        assertEquals(
                List.of(),
                closings.overdue(deadline).stream().filter(id::equals).toList());
    }

    @Test
    void severalNodesCloseItOnce() throws Exception {
        List<Future<Boolean>> nodes = IntStream.range(0, 5)
                .mapToObj(i -> others.submit(() -> closings.close(id, deadline)))
                .toList();
        int closed = 0;
        for (Future<Boolean> node : nodes) {
            closed += node.get() ? 1 : 0;
        }
        assertEquals(1, closed);
        assertEquals(
                1,
                InLearners.number(
                        "select count(*) from attempt_step t join attempt a on t.attempt_id = a.id"
                                + " where a.public_id = ? and t.action = 'EXPIRE'",
                        id));
    }

    @Test
    void aSubmissionAndTheClosingMakeOneEnd() throws Exception {
        Future<Boolean> node = others.submit(() -> closings.close(id, deadline));
        TurnReply reply = attempts.submit(learner, id, Origin.seen(0), List.of(), now);
        boolean closed = node.get();
        assertEquals(closed ? deadline : now, reply.finishedAt().orElseThrow());
    }

    @Test
    void theNodeClosesByItselfWhatNobodyLooksAt() {
        Caller away = InLearners.enrolled();
        Instant start = now.minus(LIMIT);
        String left = starts.start(away, TIMED, start);
        Wait.until(Duration.ofSeconds(60), "the job has closed it", () -> sittings.finished(away, left, now)
                .isPresent());
        assertEquals(now, sittings.finished(away, left, now).orElseThrow().finishedAt());
    }
}
