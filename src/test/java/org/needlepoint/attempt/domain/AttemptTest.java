package org.needlepoint.attempt.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Quiz.BehaviourName;
import org.needlepoint.question.domain.Response;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Refusal;

class AttemptTest {

    private static final Instant SOON = AttemptSamples.START.plusSeconds(60);
    private static final Response A = Response.of("r", "a");
    private static final Response B = Response.of("r", "b");

    private final Attempt deferred = AttemptSamples.started(BehaviourName.DEFERRED);
    private final Attempt immediate = AttemptSamples.started(BehaviourName.IMMEDIATE);

    private static Outcome.Keep kept(Outcome outcome) {
        return assertInstanceOf(Outcome.Keep.class, outcome);
    }

    private static Refusal refused(Outcome outcome) {
        return assertInstanceOf(Outcome.Refuse.class, outcome).why();
    }

    private static Attempt answered(Attempt attempt, int slot, Response response) {
        int seen = attempt.slot(slot).orElseThrow().lastNumber();
        return kept(attempt.perform(new Action.Save(slot, Given.of(response)), Origin.seen(seen), SOON))
                .after();
    }

    private static Attempt answeredRight(Attempt attempt, int... slots) {
        Attempt answered = attempt;
        for (int slot : slots) {
            answered = answered(answered, slot, AttemptSamples.right(slot));
        }
        return answered;
    }

    @Test
    void anAnswerMakesAStepWithTheNextNumber() {
        Outcome.Keep first = kept(deferred.perform(new Action.Save(1, Given.of(B)), Origin.seen(0), SOON));
        assertEquals(new Step(1, 1, Step.Kind.SAVE, "{\"r\":[\"b\"]}", SOON), first.step());
        Outcome.Keep second = kept(first.after().perform(new Action.Save(1, Given.of(A)), Origin.seen(1), SOON));
        assertEquals(2, second.step().number());
        assertEquals(A, second.after().slot(1).orElseThrow().response());
    }

    @Test
    void theSameAnswerTwiceMakesNoNewStep() {
        Attempt once = answered(deferred, 1, A);
        assertEquals(new Outcome.Discard(1), once.perform(new Action.Save(1, Given.of(A)), Origin.seen(1), SOON));
        assertEquals(
                new Outcome.Discard(1),
                once.perform(new Action.Save(1, Given.of(A)), Origin.seen(0), SOON),
                "a repeated packet");
    }

    @Test
    void aStaleTabIsRefusedAndNothingIsLost() {
        Attempt once = answered(deferred, 1, A);
        assertEquals(
                new Refusal.Stale(1), refused(once.perform(new Action.Save(1, Given.of(B)), Origin.seen(0), SOON)));
        assertEquals(
                new Refusal.Stale(1), refused(once.perform(new Action.Save(1, Given.of(B)), Origin.seen(2), SOON)));
    }

    @Test
    void anAnswerCanBeTakenBack() {
        Outcome.Keep cleared = kept(answered(deferred, 1, A).perform(new Action.Clear(1), Origin.seen(1), SOON));
        assertEquals(Step.Kind.CLEAR, cleared.step().kind());
        assertFalse(cleared.after().slot(1).orElseThrow().isAnswered());
        assertEquals(new Outcome.Discard(2), cleared.after().perform(new Action.Clear(1), Origin.seen(2), SOON));
    }

    @Test
    void aQuestionThatWasNotDrawnIsNotFound() {
        assertEquals(
                new Refusal.NotFound(),
                refused(deferred.perform(new Action.Save(6, Given.of(A)), Origin.seen(0), SOON)));
    }

    @Test
    void nothingIsGradedBeforeTheEndWhenFeedbackIsDeferred() {
        Attempt all = answeredRight(deferred, 1, 2, 3, 4, 5);
        assertTrue(all.slots().stream().allMatch(s -> s.mark().isEmpty()));
        assertInstanceOf(
                Refusal.Conflict.class, refused(all.perform(new Action.Check(1, Given.of(A)), Origin.seen(1), SOON)));
    }

    @Test
    void checkingGradesAndLocksOneQuestion() {
        Slot slot = kept(immediate.perform(new Action.Check(1, Given.of(B)), Origin.seen(0), SOON))
                .after()
                .slot(1)
                .orElseThrow();
        assertEquals(Slot.State.CHECKED, slot.state());
        assertEquals(Optional.of(Fraction.ZERO), slot.mark());
        assertTrue(immediate.head().behaviour().reveals(slot));
        assertFalse(immediate.head().behaviour().reveals(immediate.slot(2).orElseThrow()));
    }

    @Test
    void aCheckedAnswerCannotChange() {
        Attempt locked = kept(immediate.perform(new Action.Check(1, Given.of(B)), Origin.seen(0), SOON))
                .after();
        assertInstanceOf(
                Refusal.Conflict.class, refused(locked.perform(new Action.Save(1, Given.of(A)), Origin.seen(1), SOON)));
        assertInstanceOf(Refusal.Conflict.class, refused(locked.perform(new Action.Clear(1), Origin.seen(1), SOON)));
        assertInstanceOf(
                Refusal.Conflict.class,
                refused(locked.perform(new Action.Check(1, Given.of(A)), Origin.seen(1), SOON)));
        assertEquals(new Outcome.Discard(1), locked.perform(new Action.Check(1, Given.of(B)), Origin.seen(1), SOON));
    }

    @Test
    void aBlankAnswerIsNotChecked() {
        assertInstanceOf(
                Refusal.Conflict.class,
                refused(immediate.perform(new Action.Check(1, Given.of(Response.blank())), Origin.seen(0), SOON)));
    }

    @Test
    void submittingGradesTheWholeExactly() {
        Attempt most = answered(answeredRight(deferred, 1, 2, 4), 3, Response.of("m.l1", "r1"));
        Head.Finish finish = kept(most.perform(new Action.Submit(), Origin.seen(1), SOON))
                .after()
                .head()
                .finish()
                .orElseThrow();
        assertEquals(Fraction.of(10, 15), finish.mark(), "three whole and a third of five");
        assertFalse(finish.passed());
    }

    @Test
    void thePassMarkItselfPasses() {
        Attempt four = answeredRight(deferred, 1, 2, 3, 4);
        Head.Finish finish = kept(four.perform(new Action.Submit(), Origin.seen(1), SOON))
                .after()
                .head()
                .finish()
                .orElseThrow();
        assertEquals(Fraction.of(4, 5), finish.mark());
        assertTrue(finish.passed());
    }

    @Test
    void aSecondSubmissionChangesNothing() {
        Attempt done = kept(deferred.perform(new Action.Submit(), Origin.seen(1), SOON))
                .after();
        assertEquals(
                new Outcome.Discard(Step.END), done.perform(new Action.Submit(), Origin.seen(1), SOON.plusSeconds(1)));
    }

    @Test
    void afterSubmissionNoAnswerIsTaken() {
        Attempt done = kept(deferred.perform(new Action.Submit(), Origin.seen(1), SOON))
                .after();
        assertEquals(
                new Refusal.Closed(SOON),
                refused(done.perform(new Action.Save(1, Given.of(A)), Origin.seen(0), SOON.plusSeconds(1))));
    }

    @Test
    void theLastInstantBeforeTheDeadlineCountsAndTheDeadlineDoesNot() {
        Instant deadline = AttemptSamples.DEADLINE;
        kept(deferred.perform(new Action.Save(1, Given.of(A)), Origin.seen(0), deadline.minusMillis(1)));
        kept(deferred.perform(new Action.Submit(), Origin.seen(1), deadline.minusMillis(1)));
        assertEquals(
                new Refusal.Closed(deadline),
                refused(deferred.perform(new Action.Save(1, Given.of(A)), Origin.seen(0), deadline)));
        assertEquals(
                new Refusal.Closed(deadline), refused(deferred.perform(new Action.Submit(), Origin.seen(1), deadline)));
    }

    @Test
    void anOverdueAttemptEndsWithWhatIsSavedAndTheDeadlinesTime() {
        Attempt some = answeredRight(deferred, 1, 2);
        assertFalse(some.isOverdue(AttemptSamples.DEADLINE.minusMillis(1)));
        assertTrue(some.isOverdue(AttemptSamples.DEADLINE.plusSeconds(86_400)));
        Outcome.Keep end = some.expire();
        assertEquals(new Step(0, Step.END, Step.Kind.EXPIRE, "{}", AttemptSamples.DEADLINE), end.step());
        assertEquals(
                new Head.Finish(AttemptSamples.DEADLINE, Fraction.of(2, 5), false),
                end.after().head().finish().orElseThrow());
        assertFalse(end.after().isOverdue(AttemptSamples.DEADLINE.plusSeconds(1)));
    }

    @Test
    void whatWasCheckedKeepsItsMarkAtTheEnd() {
        Attempt checked = kept(immediate.perform(new Action.Check(1, Given.of(A)), Origin.seen(0), SOON))
                .after();
        Attempt done =
                kept(checked.perform(new Action.Submit(), Origin.seen(1), SOON)).after();
        assertEquals(Fraction.of(1, 5), done.head().finish().orElseThrow().mark());
        assertEquals(Slot.State.GRADED, done.slot(1).orElseThrow().state());
    }

    @Test
    void anotherRevisionOfAQuestionGradesByReplay() {
        Attempt done = kept(answeredRight(deferred, 1).perform(new Action.Submit(), Origin.seen(1), SOON))
                .after();
        List<Step> history = List.of(
                Step.end(Step.Kind.SUBMIT, SOON),
                Step.answer(1, 1, new Action.Save(1, Given.of(AttemptSamples.right(1))), SOON));
        assertEquals(done, done.replay(history), "whatever order the history comes in");
    }
}
