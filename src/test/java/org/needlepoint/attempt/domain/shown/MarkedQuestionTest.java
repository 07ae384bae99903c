package org.needlepoint.attempt.domain.shown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.AttemptSamples;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.attempt.domain.Turn;
import org.needlepoint.content.domain.Quiz.BehaviourName;
import org.needlepoint.content.domain.ReviewRules;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.shared.domain.Fraction;

class MarkedQuestionTest {

    private static MarkedQuestion marked(int slot, Map<String, List<String>> parameters) {
        Attempt attempt = Turn.of(
                        AttemptSamples.started(BehaviourName.DEFERRED),
                        List.of(Sent.save(slot, 0, parameters), Sent.submit()),
                        AttemptSamples.START.plusSeconds(1))
                .after();
        return MarkedQuestion.of(
                attempt.slot(slot).orElseThrow(),
                attempt.head().behaviour(),
                fact -> List.of(new MarkedQuestion.Lesson("lesson", "A lesson", fact)),
                EnumSet.allOf(ReviewRules.Part.class));
    }

    private static MarkedPart part(MarkedQuestion question, String text) {
        return question.parts().stream()
                .filter(p -> p.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachOptionThatMattersHasItsWordAndFeedback() {
        MarkedQuestion question = marked(1, Map.of("r", List.of("b")));
        assertEquals(
                new MarkedPart("option", "Option b", "", true, "wrong", "", "Feedback on b"),
                part(question, "Option b"));
        assertEquals(
                new MarkedPart("option", "Option a", "", false, "missed", "", "Feedback on a"),
                part(question, "Option a"));
        assertEquals(new MarkedPart("option", "Option c", "", false, "", "", ""), part(question, "Option c"));
        assertEquals("0", question.points());
        assertEquals(List.of(new MarkedQuestion.Lesson("lesson", "A lesson", "F1")), question.lessons());
    }

    @Test
    void eachRowSaysWhatWasGivenAndWhatWouldBeRight() {
        MarkedQuestion question = marked(3, Map.of("m.l1", List.of("r1"), "m.l2", List.of("r3")));
        assertEquals(
                new MarkedPart("row", "Left 1", "Right 1", true, "right", "", "Feedback on l1"),
                part(question, "Left 1"));
        assertEquals(
                new MarkedPart("row", "Left 2", "Right 3", true, "wrong", "Right 2", "Feedback on l2"),
                part(question, "Left 2"));
        assertEquals(
                new MarkedPart("row", "Left 3", "", false, "unanswered", "Right 1", "Feedback on l3"),
                part(question, "Left 3"));
        assertEquals("partly", question.verdict());
        assertEquals("0.33", question.points());
    }

    @Test
    void aTypedAnswerShowsTheRightOneBesideIt() {
        assertEquals(
                List.of(new MarkedPart("typed", "", "5", true, "wrong", "15–20 minutes", "Feedback on too short")),
                marked(4, Map.of("t", List.of("5"))).parts());
        assertEquals(
                List.of(new MarkedPart("typed", "", "hegu", true, "right", "", "Feedback on the point")),
                marked(5, Map.of("t", List.of("hegu"))).parts());
        assertEquals(
                List.of(new MarkedPart("typed", "", "", false, "unanswered", "dry needling", "")),
                marked(5, Map.of()).parts());
    }

    @Test
    void perCentIsRoundedDownSoThatNobodyReadsThePassMarkWhoMissedIt() {
        assertEquals(79, Numbers.percent(Fraction.of(7_999, 10_000)));
        assertEquals(80, Numbers.percent(Fraction.of(4, 5)));
        assertEquals(100, Numbers.percent(Fraction.ONE));
        assertEquals("0.67", Numbers.decimal(Fraction.of(2, 3)));
        assertEquals("10", Numbers.decimal(Fraction.of(10, 1)));
    }
}
