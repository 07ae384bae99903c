package org.needlepoint.attempt.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Quiz.BehaviourName;
import org.needlepoint.question.domain.Response;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Refusal;

/** Several tries, certainty and marking by hand, each with the questions of {@link AttemptSamples}. */
class BehavioursTest {

    private static final Instant SOON = AttemptSamples.START.plusSeconds(60);
    private static final Given RIGHT = Given.of(Response.of("r", "a"));
    private static final Given WRONG = Given.of(Response.of("r", "b"));
    private static final Given ALSO_WRONG = Given.of(Response.of("r", "c"));
    private static final Given WRONG_AGAIN = Given.of(Response.of("r", "d"));

    private static Attempt done(Attempt attempt, Action action) {
        int seen = attempt.slot(action.slot()).map(Slot::lastNumber).orElse(1);
        return assertInstanceOf(Outcome.Keep.class, attempt.perform(action, Origin.seen(seen), SOON))
                .after();
    }

    private static Refusal refused(Outcome outcome) {
        return assertInstanceOf(Outcome.Refuse.class, outcome).why();
    }

    private static Slot first(Attempt attempt) {
        return attempt.slot(1).orElseThrow();
    }

    private static Fraction firstMark(Attempt attempt) {
        return first(done(attempt, new Action.Submit())).mark().orElseThrow();
    }

    // ---- several tries: three, a third of the mark for each wrong one ----

    @Test
    void aWrongTryMayBeTriedAgainAndTakesItsPenalty() {
        Attempt tried = done(AttemptSamples.started(BehaviourName.TRIES), new Action.Check(1, WRONG));
        assertEquals(Slot.State.TRIED, first(tried).state());
        assertEquals(Optional.empty(), first(tried).mark());
        Attempt righted = done(tried, new Action.Check(1, RIGHT));
        assertEquals(Slot.State.CHECKED, first(righted).state());
        assertEquals(Optional.of(Fraction.of(2, 3)), first(righted).mark());
    }

    @Test
    void theLastTryLocksWhateverItGave() {
        Attempt attempt = AttemptSamples.started(BehaviourName.TRIES);
        for (Given given : List.of(WRONG, ALSO_WRONG, WRONG_AGAIN)) {
            attempt = done(attempt, new Action.Check(1, given));
        }
        assertEquals(Slot.State.CHECKED, first(attempt).state());
        assertEquals(Optional.of(Fraction.ZERO), first(attempt).mark());
        assertInstanceOf(
                Refusal.Conflict.class, refused(attempt.perform(new Action.Check(1, RIGHT), Origin.seen(3), SOON)));
    }

    @Test
    void aDoubleClickUsesOneTry() {
        Attempt tried = done(AttemptSamples.started(BehaviourName.TRIES), new Action.Check(1, WRONG));
        assertEquals(new Outcome.Discard(1), tried.perform(new Action.Check(1, WRONG), Origin.seen(0), SOON));
        assertEquals(1, first(tried).tries());
    }

    @Test
    void whatWasSavedAfterATryCountsAtTheEndWithThePenaltiesSoFar() {
        Attempt tried = done(AttemptSamples.started(BehaviourName.TRIES), new Action.Check(1, WRONG));
        assertEquals(Fraction.of(2, 3), firstMark(done(tried, new Action.Save(1, RIGHT))));
        assertEquals(Fraction.ZERO, firstMark(tried), "a wrong try itself is not punished twice");
    }

    // ---- certainty ----

    @Test
    void certaintyPaysWhoIsRightAndCostsWhoIsWrong() {
        for (Certainty certainty : Certainty.values()) {
            assertEquals(certainty.right(), firstMark(sure(RIGHT, certainty)));
            assertEquals(certainty.wrong(), firstMark(sure(WRONG, certainty)));
        }
        assertEquals(Fraction.of(1, 3), firstMark(done(certain(), new Action.Save(1, RIGHT))), "unsure if not said");
        assertEquals(Fraction.ZERO, firstMark(certain()), "no answer costs nothing");
    }

    private static Attempt certain() {
        return AttemptSamples.started(BehaviourName.CERTAINTY);
    }

    private static Attempt sure(Given given, Certainty certainty) {
        return done(certain(), new Action.Save(1, new Given(given.response(), Optional.of(certainty))));
    }

    @Test
    void wrongAnswersNeverMakeTheWholeLessThanNothing() {
        Attempt done = done(sure(WRONG, Certainty.HIGH), new Action.Submit());
        assertEquals(Fraction.ZERO, done.head().finish().orElseThrow().mark());
    }

    @Test
    void anUnknownCertaintyIsRefusedAndSoIsOneThatNobodyAsked() {
        for (String level : List.of("0", "4", "x", "")) {
            assertInstanceOf(Refusal.Malformed.class, refused(save(certain(), level)), level);
        }
        assertInstanceOf(Refusal.Malformed.class, refused(save(AttemptSamples.started(BehaviourName.DEFERRED), "2")));
        assertInstanceOf(Outcome.Keep.class, save(certain(), "3"));
    }

    private static Outcome save(Attempt attempt, String level) {
        return Sent.save(1, 0, Map.of("r", List.of("a"), "certainty", List.of(level)))
                .perform(attempt, SOON);
    }

    @Test
    void calibrationComparesCertaintyWithWhatWasRight() {
        Attempt answered = done(sure(RIGHT, Certainty.HIGH), new Action.Submit());
        List<Calibration.Level> levels =
                Calibration.of(answered.slots(), answered.head().behaviour()).levels();
        assertEquals(
                List.of(0, 0, 1),
                levels.stream().map(Calibration.Level::answers).toList());
        assertEquals(100, levels.get(2).percent());
        assertEquals("fit", levels.get(2).fit());
        Attempt wrong = done(sure(WRONG, Certainty.HIGH), new Action.Submit());
        assertEquals(
                "low",
                Calibration.of(wrong.slots(), wrong.head().behaviour())
                        .levels()
                        .get(2)
                        .fit());
    }

    // ---- marked by hand ----

    @Test
    void anAttemptMarkedByHandHasNoResultBeforeTheLastMark() {
        Attempt handedIn = handedIn();
        assertTrue(handedIn.isHandedIn());
        assertFalse(handedIn.isFinished());
        assertEquals(Slot.State.AWAITING, first(handedIn).state());
        Attempt marked = kept(handedIn.mark(1, 1, mark(Fraction.of(3, 4)), SOON.plusSeconds(5)));
        assertEquals(
                new Head.Finish(SOON, Fraction.of(3, 20), false),
                marked.head().finish().orElseThrow(),
                "the time is that of handing in; what was not answered needs no mark");
        assertEquals("Well reasoned.", first(marked).remark());
    }

    @Test
    void aMarkFromAnOlderPageIsRefused() {
        Attempt marked = kept(handedIn().mark(1, 1, mark(Fraction.ONE), SOON));
        assertEquals(new Refusal.Stale(2), refused(marked.mark(1, 1, mark(Fraction.ZERO), SOON)));
        Attempt again = kept(marked.mark(1, 2, mark(Fraction.ZERO), SOON));
        assertEquals(Fraction.ZERO, again.head().finish().orElseThrow().mark());
    }

    @Test
    void nobodyMarksAnOpenAttemptOrAnAnswerThatIsNotThere() {
        Attempt open = AttemptSamples.started(BehaviourName.MANUAL);
        assertEquals(new Refusal.NotFound(), refused(open.mark(1, 0, mark(Fraction.ONE), SOON)));
        assertEquals(new Refusal.NotFound(), refused(handedIn().mark(2, 0, mark(Fraction.ONE), SOON)));
    }

    @Test
    void marksComeAgainFromTheHistory() {
        Outcome.Keep marked =
                assertInstanceOf(Outcome.Keep.class, handedIn().mark(1, 1, mark(Fraction.of(1, 2)), SOON));
        List<Step> history = List.of(
                marked.step(), Step.end(Step.Kind.SUBMIT, SOON), Step.answer(1, 1, new Action.Save(1, RIGHT), SOON));
        assertEquals(marked.after(), marked.after().replay(history));
    }

    private static Attempt handedIn() {
        return done(done(AttemptSamples.started(BehaviourName.MANUAL), new Action.Save(1, RIGHT)), new Action.Submit());
    }

    private static HandMark mark(Fraction mark) {
        return new HandMark(mark, Map.of("c1", 3), "Well reasoned.", "examiner");
    }

    private static Attempt kept(Outcome outcome) {
        return assertInstanceOf(Outcome.Keep.class, outcome).after();
    }
}
