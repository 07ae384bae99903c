package org.needlepoint.attempt;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.domain.Origin;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class SupervisionIT {

    private static final String TIMED = "nf-3-quiz";
    private static final String FINAL = "nf-final";
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final String REASON = "The fire alarm went";

    @Inject
    private Supervision supervision;

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

    private Caller learner;
    private Caller examiner;
    private Instant now;
    private String id;

    @BeforeEach
    void someoneSitsAnExam() {
        learner = InLearners.enrolled();
        examiner = InLearners.staff(learner, Role.EXAMINER);
        now = clock.instant();
        id = starts.start(learner, TIMED, now);
    }

    private static Refusal refused(Executable work) {
        return assertThrows(Refused.class, work).refusal();
    }

    private static void notFound(Executable work) {
        assertEquals(new Refusal.NotFound(), refused(work));
    }

    private Sent first() {
        return InAnswers.right(all.load(id), 1).get(0);
    }

    private List<Watch.Sitting> running(String quiz) {
        return supervision.running(examiner, quiz, now).schools().get(0).running();
    }

    private long noted(String act) {
        return InLearners.number(
                "select count(*) from audit_entry where act = ? and actor = ? and subject = ?",
                act,
                examiner.publicId(),
                id);
    }

    @Test
    void whoSitsIsSeenWithTheirTimeAndTheirLastContact() {
        Watch.Sitting before = running(null).get(0);
        assertEquals(learner.name(), before.person());
        assertEquals("20:00", before.left());
        assertEquals("running", before.state());
        assertNull(before.contact());
        attempts.perform(learner, id, first(), now.plusSeconds(5));
        Watch.Sitting after = running(null).get(0);
        assertEquals(now.plusSeconds(5), after.contact());
        assertEquals(1, after.answered());
        assertEquals(9, after.size());
    }

    @Test
    void anAttemptWithoutAnEndShowsWithItsQuizAlone() {
        starts.start(learner, FINAL, now);
        assertEquals(1, running(null).size());
        assertEquals(2, running(FINAL).size());
        notFound(() -> running("no-such-quiz"));
    }

    @Test
    void aHundredPeopleTakeAsManyStatementsAsOne() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        int one = InStatements.of(() -> running(null)).size();
        Caller second = InLearners.enrolled();
        InLearners.run(
                "update enrolment set organisation_id = ? where account_id = ?",
                learner.memberships().get(0).organisationId(),
                second.accountId());
        starts.start(second, TIMED, now);
        assertEquals(2, running(null).size());
        assertEquals(one, InStatements.of(() -> running(null)).size());
    }

    @Test
    void anExaminerOfAnotherSchoolAndEveryOtherRoleSeeNothing() {
        Caller elsewhere = InLearners.staff(InLearners.enrolled(), Role.EXAMINER);
        assertEquals(
                List.of(),
                supervision.running(elsewhere, null, now).schools().get(0).running());
        for (Caller other : List.of(
                elsewhere,
                learner,
                InLearners.staff(learner, Role.INSTRUCTOR),
                InLearners.staff(learner, Role.CLINIC),
                InLearners.staff(learner, Role.ADMINISTRATOR))) {
            notFound(() -> supervision.look(other, id, now));
            notFound(() -> supervision.extend(other, id, now.plus(LIMIT), Duration.ofMinutes(5), REASON));
            notFound(() -> supervision.pause(other, id, REASON, now));
            notFound(() -> supervision.resume(other, id, now));
            notFound(() -> supervision.close(other, id, REASON, now));
            if (!other.has(Role.EXAMINER)) {
                notFound(() -> supervision.running(other, null, now));
            }
        }
        assertEquals(
                now.plus(LIMIT),
                sittings.open(learner, id, 1, now).orElseThrow().closesAt());
        notFound(() -> supervision.look(examiner, "nonsense", now));
    }

    @Test
    void nobodyExaminesTheirOwnAttempt() {
        Caller both =
                new Caller(learner.accountId(), learner.publicId(), learner.name(), false, examiner.memberships());
        notFound(() -> supervision.extend(both, id, now.plus(LIMIT), Duration.ofMinutes(5), REASON));
        notFound(() -> supervision.close(both, id, REASON, now));
    }

    @Test
    void moreTimeHoldsAtOnce() {
        supervision.extend(examiner, id, now.plus(LIMIT), Duration.ofMinutes(5), REASON);
        Instant end = now.plus(LIMIT).plusSeconds(300);
        assertEquals(end, sittings.open(learner, id, 1, now).orElseThrow().closesAt());
        attempts.perform(learner, id, first(), end.minusMillis(1));
        assertTrue(closings.overdue(end).contains(id));
        assertEquals(1, noted("attempt.extended"));
    }

    @Test
    void aFormThatIsSentTwiceGivesMoreTimeOnce() {
        Executable form = () -> supervision.extend(examiner, id, now.plus(LIMIT), Duration.ofMinutes(5), REASON);
        assertDoesNotThrow(form);
        assertInstanceOf(Refusal.Conflict.class, refused(form));
        assertInstanceOf(
                Refusal.Conflict.class,
                refused(() -> supervision.extend(examiner, id, null, Duration.ofMinutes(5), REASON)));
        assertEquals(
                now.plus(LIMIT).plusSeconds(300),
                sittings.open(learner, id, 1, now).orElseThrow().closesAt());
        assertEquals(1, noted("attempt.extended"));
    }

    @Test
    void aPauseStopsTheClockAndNothingIsTaken() {
        supervision.pause(examiner, id, REASON, now.plusSeconds(60));
        Instant much = now.plus(Duration.ofHours(3));
        assertEquals(
                new Refusal.Paused(now.plusSeconds(60)), refused(() -> attempts.perform(learner, id, first(), much)));
        assertEquals(
                List.of(), closings.overdue(much).stream().filter(id::equals).toList());
        assertEquals("paused", supervision.look(examiner, id, much).state());
        assertEquals("19:00", supervision.look(examiner, id, much).left());
        supervision.resume(examiner, id, much);
        assertEquals(
                much.plus(LIMIT).minusSeconds(60),
                sittings.open(learner, id, 1, much).orElseThrow().closesAt());
        attempts.perform(learner, id, first(), much);
        assertEquals(1, noted("attempt.paused"));
        assertEquals(1, noted("attempt.resumed"));
    }

    @Test
    void whatIsPausedTwiceOrGoesOnTwiceIsRefused() {
        assertInstanceOf(Refusal.Conflict.class, refused(() -> supervision.resume(examiner, id, now)));
        supervision.pause(examiner, id, REASON, now);
        assertInstanceOf(Refusal.Conflict.class, refused(() -> supervision.pause(examiner, id, REASON, now)));
    }

    @Test
    void aClosedAttemptIsGradedWithWhatIsSaved() {
        attempts.perform(learner, id, first(), now);
        supervision.pause(examiner, id, REASON, now);
        supervision.close(examiner, id, REASON, now.plusSeconds(60));
        FinishedAttempt end = sittings.finished(learner, id, now).orElseThrow();
        assertEquals(now.plusSeconds(60), end.finishedAt());
        assertEquals("1", end.score().points());
        assertEquals("ended", supervision.look(examiner, id, now).state());
        assertEquals(1, noted("attempt.closed"));
        assertInstanceOf(
                Refusal.Conflict.class,
                refused(() -> supervision.extend(examiner, id, now.plus(LIMIT), Duration.ofMinutes(5), REASON)));
    }

    @Test
    void anAttemptThatEndedItselfKeepsItsEnd() {
        attempts.submit(learner, id, Origin.seen(0), List.of(), now);
        assertInstanceOf(Refusal.Conflict.class, refused(() -> supervision.close(examiner, id, REASON, now)));
        assertInstanceOf(Refusal.Conflict.class, refused(() -> supervision.pause(examiner, id, REASON, now)));
    }

    @Test
    void withoutAReasonNothingHappens() {
        for (String reason : new String[] {null, "", "  ", "x".repeat(1_001)}) {
            for (Executable deed : List.<Executable>of(
                    () -> supervision.extend(examiner, id, now.plus(LIMIT), Duration.ofMinutes(5), reason),
                    () -> supervision.pause(examiner, id, reason, now),
                    () -> supervision.close(examiner, id, reason, now))) {
                assertInstanceOf(Refusal.Malformed.class, refused(deed));
            }
        }
        for (int minutes : new int[] {-1, 0, 481}) {
            assertInstanceOf(
                    Refusal.Malformed.class,
                    refused(() ->
                            supervision.extend(examiner, id, now.plus(LIMIT), Duration.ofMinutes(minutes), REASON)));
        }
        assertEquals("running", supervision.look(examiner, id, now).state());
    }
}
