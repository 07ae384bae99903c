package org.needlepoint.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.domain.Origin;
import org.needlepoint.attempt.domain.QuizOverride;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InOtherThreads;

@ArquillianTest
class OverridesIT {

    private static final String TIMED = "nf-3-quiz";
    private static final String FINAL = "nf-final";
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final QuizOverride TEN_MINUTES =
            new QuizOverride(Duration.ofMinutes(10), 0, Optional.empty(), Optional.empty());

    private static final int ROUNDS = 20;

    @Inject
    private InOtherThreads others;

    @Inject
    private Overrides overrides;

    @Inject
    private Starts starts;

    @Inject
    private Sittings sittings;

    @Inject
    private Attempts attempts;

    @Inject
    private Closings closings;

    @Inject
    private Clock clock;

    private Caller learner;
    private Caller examiner;
    private Instant now;

    @BeforeEach
    void someoneLearnsAndSomeoneExamines() {
        learner = InLearners.enrolled();
        examiner = InLearners.staff(learner, Role.EXAMINER);
        now = clock.instant();
    }

    private void give(QuizOverride allowed) {
        overrides.give(examiner, TIMED, learner.publicId(), allowed, "Dyslexia", now);
    }

    private Instant closes(String id) {
        return sittings.open(learner, id, 1, now).orElseThrow().closesAt();
    }

    private static Refusal refused(Executable work) {
        return assertThrows(Refused.class, work).refusal();
    }

    @Test
    void moreTimeCountsFromTheStart() {
        give(TEN_MINUTES);
        assertEquals(now.plus(LIMIT).plusSeconds(600), closes(starts.start(learner, TIMED, now)));
        assertTrue(sittings.offer(Optional.of(learner), TIMED, now).expectations().stream()
                .anyMatch(line -> line.key().equals("minutes") && line.first().equals(30L)));
    }

    @Test
    void moreTimeHoldsAtOnceInAnAttemptUnderWay() {
        String id = starts.start(learner, TIMED, now);
        give(TEN_MINUTES);
        assertEquals(now.plus(LIMIT).plusSeconds(600), closes(id));
        assertEquals(
                List.of(),
                closings.overdue(now.plus(LIMIT)).stream().filter(id::equals).toList());
        assertTrue(closings.overdue(now.plus(LIMIT).plusSeconds(600)).contains(id));
    }

    @Test
    void moreTimeGivenWhileTheLearnerHandsInHindersNeither() throws Exception {
        for (int i = 0; i < ROUNDS; i++) {
            String id = starts.start(learner, TIMED, now);
            CyclicBarrier together = new CyclicBarrier(2);
            Future<?> given = others.submit(() -> {
                together.await();
                give(TEN_MINUTES);
                return true;
            });
            together.await();
            attempts.submit(learner, id, Origin.seen(0), List.of(), now);
            given.get();
        }
        assertEquals(ROUNDS, overrides.look(examiner, TIMED).given().size());
    }

    @Test
    void theLastOneGivenCountsAndTheOthersAreKept() {
        String id = starts.start(learner, TIMED, now);
        give(TEN_MINUTES);
        give(QuizOverride.NONE);
        assertEquals(now.plus(LIMIT), closes(id));
        QuizAllowances all = overrides.look(examiner, TIMED);
        assertEquals(2, all.given().size());
        assertEquals(1, all.given().stream().filter(QuizAllowances.Line::counts).count());
        assertEquals(
                List.of(learner.name()),
                all.takers().stream().map(QuizAllowances.Taker::name).toList());
    }

    @Test
    void timeTakenBackNeverEndsAnAttemptInThePast() {
        Instant start = now.minus(LIMIT).minusSeconds(60);
        give(TEN_MINUTES);
        String id = starts.start(learner, TIMED, start);
        give(QuizOverride.NONE);
        assertEquals(now, InLearners.instant("select closes_at from attempt where public_id = ?", id));
    }

    @Test
    void anotherWindowOpensAndCloses() {
        give(new QuizOverride(Duration.ZERO, 0, Optional.of(now.plusSeconds(60)), Optional.of(now.plusSeconds(120))));
        assertInstanceOf(Refusal.Closed.class, refused(() -> starts.start(learner, TIMED, now)));
        assertEquals("early", sittings.offer(Optional.of(learner), TIMED, now).state());
        String id = starts.start(learner, TIMED, now.plusSeconds(60));
        assertEquals(now.plusSeconds(120), closes(id), "the window is shorter than the limit");
    }

    @Test
    void moreTriesMayBeStarted() {
        String limited = "ns-safety-exam";
        Caller other = InLearners.enrolled("needling-safety");
        Instant then = now;
        for (int i = 0; i < 3; i++) {
            attempts.submit(other, starts.start(other, limited, then), Origin.seen(0), List.of(), then);
            then = then.plus(Duration.ofDays(2));
        }
        Instant later = then;
        assertInstanceOf(Refusal.Conflict.class, refused(() -> starts.start(other, limited, later)));
        Caller theirs = InLearners.staff(other, Role.EXAMINER);
        overrides.give(
                theirs,
                limited,
                other.publicId(),
                new QuizOverride(Duration.ZERO, 1, Optional.empty(), Optional.empty()),
                "The fire alarm went",
                now);
        assertEquals("start", sittings.offer(Optional.of(other), limited, later).state());
        starts.start(other, limited, later);
    }

    /** A certificate is renewed by passing its exam again. */
    @Test
    void triesCountAnewOnceTheQuizWasPassed() {
        String limited = "ns-safety-exam";
        Caller other = InLearners.enrolled("needling-safety");
        Instant then = now;
        String last = "";
        for (int i = 0; i < 3; i++) {
            last = starts.start(other, limited, then);
            attempts.submit(other, last, Origin.seen(0), List.of(), then);
            then = then.plus(Duration.ofDays(2));
        }
        assertEquals("used", sittings.offer(Optional.of(other), limited, then).state());
        InLearners.run("update attempt set passed = true where public_id = ?", last);
        assertEquals("start", sittings.offer(Optional.of(other), limited, then).state());
        starts.start(other, limited, then);
    }

    @Test
    void whoIsNotOfTheOwnSchoolIsNotThere() {
        Caller elsewhere = InLearners.enrolled();
        String theirs = elsewhere.publicId();
        assertEquals(
                new Refusal.NotFound(),
                refused(() -> overrides.give(examiner, TIMED, theirs, TEN_MINUTES, "Because", now)));
        for (Role role : List.of(Role.TRAINEE, Role.INSTRUCTOR, Role.CLINIC)) {
            Caller somebody = InLearners.staff(learner, role);
            assertEquals(new Refusal.NotFound(), refused(() -> overrides.look(somebody, TIMED)));
            assertEquals(
                    new Refusal.NotFound(),
                    refused(() -> overrides.give(somebody, TIMED, learner.publicId(), TEN_MINUTES, "Because", now)));
        }
        assertEquals(new Refusal.NotFound(), refused(() -> overrides.look(examiner, "no-such-quiz")));
        assertEquals(
                0, InLearners.number("select count(*) from quiz_override where account_id = ?", elsewhere.accountId()));
    }

    @Test
    void anAdministratorMayAllowAnybody() {
        Caller administrator = InLearners.staff(learner, Role.ADMINISTRATOR);
        overrides.give(administrator, TIMED, learner.publicId(), TEN_MINUTES, "Because", now);
        assertEquals(
                1, InLearners.number("select count(*) from quiz_override where account_id = ?", learner.accountId()));
    }

    @Test
    void itStandsInTheJournal() {
        give(TEN_MINUTES);
        assertEquals(
                1,
                InLearners.number(
                        "select count(*) from audit_entry where act = 'override.given' and actor = ? and subject = ?"
                                + " and entry like '%Dyslexia%'",
                        examiner.publicId(), learner.publicId()));
    }

    @Test
    void whatMakesNoSenseIsRefusedAndNothingIsStored() {
        String person = learner.publicId();
        for (QuizOverride wrong : List.of(
                new QuizOverride(Duration.ofMinutes(-1), 0, Optional.empty(), Optional.empty()),
                new QuizOverride(Duration.ofMinutes(1441), 0, Optional.empty(), Optional.empty()),
                new QuizOverride(Duration.ZERO, -1, Optional.empty(), Optional.empty()),
                new QuizOverride(Duration.ZERO, 101, Optional.empty(), Optional.empty()),
                new QuizOverride(Duration.ZERO, 0, Optional.empty(), Optional.of(now)),
                new QuizOverride(Duration.ZERO, 0, Optional.empty(), Optional.of(now.plus(Duration.ofDays(4_000)))),
                new QuizOverride(Duration.ZERO, 0, Optional.empty(), Optional.of(Instant.MAX)),
                new QuizOverride(Duration.ZERO, 0, Optional.of(Instant.MIN), Optional.empty()),
                new QuizOverride(
                        Duration.ZERO, 0, Optional.of(now.plusSeconds(60)), Optional.of(now.plusSeconds(60))))) {
            assertInstanceOf(
                    Refusal.Malformed.class,
                    refused(() -> overrides.give(examiner, TIMED, person, wrong, "Because", now)),
                    wrong.toString());
        }
        for (String reason : new String[] {null, " ", "x".repeat(1_001)}) {
            assertInstanceOf(
                    Refusal.Malformed.class,
                    refused(() -> overrides.give(examiner, TIMED, person, TEN_MINUTES, reason, now)));
        }
        assertEquals(
                0, InLearners.number("select count(*) from quiz_override where account_id = ?", learner.accountId()));
    }
}
