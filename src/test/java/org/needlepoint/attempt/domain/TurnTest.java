package org.needlepoint.attempt.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Quiz.BehaviourName;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Refusal;

class TurnTest {

    private static final Instant SOON = AttemptSamples.START.plusSeconds(60);
    private static final Map<String, List<String>> A = Map.of("r", List.of("a"));
    private static final Map<String, List<String>> B = Map.of("r", List.of("b"));

    private final Attempt attempt = AttemptSamples.started(BehaviourName.IMMEDIATE);

    @Test
    void aWholeAttemptGoesInOnePost() {
        Turn turn = Turn.of(
                attempt,
                List.of(
                        Sent.submit(),
                        Sent.save(1, 0, A),
                        Sent.save(2, 0, Map.of("r", List.of("a", "b"))),
                        Sent.save(4, 0, Map.of("t", List.of("17,5")))),
                SOON);
        assertEquals(4, turn.steps().size());
        assertTrue(turn.steps().get(3).isEnd(), "submission comes last");
        assertEquals(
                Fraction.of(3, 5), turn.after().head().finish().orElseThrow().mark());
    }

    @Test
    void oneStaleAnswerKeepsTheOthersAndHoldsTheSubmissionBack() {
        Attempt elsewhere = Turn.of(attempt, List.of(Sent.save(1, 0, A)), SOON).after();
        Turn turn = Turn.of(
                elsewhere,
                List.of(Sent.save(1, 0, B), Sent.save(4, 0, Map.of("t", List.of("5"))), Sent.submit()),
                SOON);
        assertEquals(Map.of(1, new Refusal.Stale(1)), turn.refused());
        assertEquals(List.of(4), turn.steps().stream().map(Step::slot).toList());
        assertFalse(turn.after().isFinished());
    }

    @Test
    void untouchedQuestionsMakeNoSteps() {
        Turn turn = Turn.of(attempt, List.of(Sent.save(1, 0, Map.of()), Sent.save(2, 0, Map.of())), SOON);
        assertEquals(List.of(), turn.steps());
        assertEquals(Map.of(), turn.refused());
    }

    @Test
    void checkingSavesTheOthersToo() {
        Turn turn = Turn.of(attempt, List.of(new Sent("check", 1, B, Origin.seen(0)), Sent.save(2, 0, A)), SOON);
        assertEquals(
                List.of(Step.Kind.CHECK, Step.Kind.SAVE),
                turn.steps().stream().map(Step::kind).toList());
    }

    @Test
    void whatCannotBeReadIsToldByItsQuestion() {
        Turn turn = Turn.of(
                attempt,
                List.of(
                        Sent.save(1, 0, Map.of("r", List.of("z"))),
                        Sent.save(2, 0, Map.of("t", List.of("words"))),
                        Sent.save(4, 0, Map.of("t", List.of("x".repeat(2_001)))),
                        Sent.save(9, 0, A),
                        new Sent("reopen", 5, Map.of(), Origin.seen(0))),
                SOON);
        assertInstanceOf(Refusal.Malformed.class, turn.refused().get(1));
        assertInstanceOf(Refusal.Malformed.class, turn.refused().get(2));
        assertInstanceOf(Refusal.Malformed.class, turn.refused().get(4));
        assertInstanceOf(Refusal.Malformed.class, turn.refused().get(5));
        assertEquals(new Refusal.NotFound(), turn.refused().get(9));
        assertEquals(List.of(), turn.steps());
    }

    @Test
    void afterTheDeadlineEverythingIsRefusedAndNothingChanges() {
        Turn turn = Turn.of(attempt, List.of(Sent.save(1, 0, A), Sent.submit()), AttemptSamples.DEADLINE);
        assertEquals(Map.of(1, new Refusal.Closed(AttemptSamples.DEADLINE)), turn.refused());
        assertEquals(attempt, turn.after());
    }
}
