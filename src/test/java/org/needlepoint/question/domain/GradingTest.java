package org.needlepoint.question.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.question.domain.Grade.Verdict;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenExtended;
import org.needlepoint.question.domain.shown.OpenPick;
import org.needlepoint.shared.domain.Fraction;

class GradingTest {

    private static final Choice SINGLE = QuestionSamples.single("q-single");
    private static final Choice MULTIPLE = QuestionSamples.multiple("q-multiple");
    private static final Matching MATCHING = QuestionSamples.matching("q-matching");
    private static final Numeric NUMERIC = QuestionSamples.numeric("q-numeric");
    private static final ShortText SHORT = QuestionSamples.shortText("q-short");

    private static Grade chosen(Question question, String... options) {
        return question.grade(Response.of("r", options));
    }

    private static Grade typed(Question question, String text) {
        return question.grade(Response.of("t", text));
    }

    @Test
    void aSingleChoiceIsAllOrNothing() {
        assertEquals(Fraction.ONE, chosen(SINGLE, "a").mark());
        assertEquals(Fraction.ZERO, chosen(SINGLE, "b").mark());
        assertEquals(
                Map.of("b", Verdict.WRONG, "a", Verdict.MISSED),
                chosen(SINGLE, "b").verdicts());
        assertEquals(Verdict.WRONG, chosen(SINGLE, "b").overall());
    }

    @Test
    void feedbackIsGivenForWhatWasChosenAndForWhatWasMissedOnly() {
        assertEquals(
                Map.of("a", "Feedback on a", "b", "Feedback on b"),
                chosen(SINGLE, "b").feedback());
        assertEquals(Map.of("a", "Feedback on a"), chosen(SINGLE, "a").feedback());
    }

    @Test
    void aMultipleResponseEarnsRightMinusWrongOverRight() {
        assertEquals(Fraction.ONE, chosen(MULTIPLE, "a", "b").mark());
        assertEquals(Fraction.of(1, 2), chosen(MULTIPLE, "a").mark());
        assertEquals(Fraction.of(1, 2), chosen(MULTIPLE, "a", "b", "c").mark());
        assertEquals(Fraction.ZERO, chosen(MULTIPLE, "a", "c").mark());
        assertEquals(Verdict.PARTLY, chosen(MULTIPLE, "a").overall());
    }

    @Test
    void wrongChoicesNeverTakeMoreThanThereIs() {
        assertEquals(Fraction.ZERO, chosen(MULTIPLE, "c", "d").mark());
        assertEquals(Fraction.ZERO, chosen(MULTIPLE, "a", "b", "c", "d").mark());
    }

    @Test
    void withAPenaltyWrongChoicesCostDownToMinusOne() {
        Choice penalty = QuestionSamples.multiple("q", Choice.Scoring.PENALTY);
        assertEquals(Fraction.ONE, chosen(penalty, "a", "b").mark());
        assertEquals(Fraction.of(1, 2), chosen(penalty, "a", "b", "c").mark());
        assertEquals(Fraction.of(-1, 2), chosen(penalty, "c").mark());
        assertEquals(Fraction.of(-1, 1), chosen(penalty, "c", "d").mark());
        assertEquals(Verdict.WRONG, chosen(penalty, "c").overall());
        Choice harsh = new Choice(
                penalty.about(),
                Choice.Kind.MULTIPLE,
                Choice.Scoring.PENALTY,
                List.of(
                        penalty.options().get(0),
                        penalty.options().get(2),
                        penalty.options().get(3)));
        assertEquals(Fraction.of(-1, 1), chosen(harsh, "c", "d").mark(), "never below −1");
        assertEquals("multiple-penalty", penalty.hint());
    }

    @Test
    void allOrNothingEarnsForTheWholeAlone() {
        Choice whole = QuestionSamples.multiple("q", Choice.Scoring.ALL_OR_NOTHING);
        assertEquals(Fraction.ONE, chosen(whole, "a", "b").mark());
        assertEquals(Fraction.ZERO, chosen(whole, "a").mark());
        assertEquals(Fraction.ZERO, chosen(whole, "a", "b", "c").mark());
    }

    @ParameterizedTest
    @CsvSource({
        "0.25 h, 1",
        "0.25h, 1",
        "0.1 H, 0",
        "1000 s, 1",
        "15 minutes, 1",
        "0.3 h, 1",
        "15 days, 0",
        "h, 0",
        "15 h minutes, 0"
    })
    void aNumberMayBeInAnotherUnit(String text, int mark) {
        assertEquals(Fraction.of(mark, 1), typed(NUMERIC, text).mark());
    }

    @Test
    void matchingEarnsByLeftAndLeavesBlanksUnanswered() {
        Grade grade = MATCHING.grade(new Response(Map.of("m.l1", List.of("r1"), "m.l2", List.of("r3"))));
        assertEquals(Fraction.of(1, 3), grade.mark());
        assertEquals(Map.of("l1", Verdict.RIGHT, "l2", Verdict.WRONG, "l3", Verdict.UNANSWERED), grade.verdicts());
        assertEquals(Verdict.PARTLY, grade.overall());
    }

    @Test
    void anExtendedMatchingListsItsOptionsByTheAlphabet() {
        Matching extended = QuestionSamples.extended("q");
        List<String> layout = extended.layout(new Random(5));
        assertEquals(List.of("r1", "r2", "r3", "r4", "r5"), layout);
        Response response = new Response(Map.of("m.l1", List.of("r4"), "m.l2", List.of("r5")));
        OpenExtended open = (OpenExtended) extended.open(layout, response);
        assertEquals(List.of("A. Artery", "B. Bone", "C. Ligament", "D. muscle", "E. Nerve"), open.options());
        assertEquals(
                new OpenPick("r4", "D. muscle", "selected"),
                open.rows().get(0).picks().get(3));
        Grade grade = extended.grade(response);
        assertEquals(Fraction.of(1, 2), grade.mark());
        assertEquals(
                new MarkedPart("row", "It pulses", "E. Nerve", true, "wrong", "A. Artery", "Feedback on l2"),
                extended.marked(layout, response, grade).get(1));
        assertEquals("extended-matching", extended.type());
    }

    @Test
    void nothingAnsweredEarnsNothingWhateverTheKind() {
        for (Question question : List.of(SINGLE, MULTIPLE, MATCHING, NUMERIC, SHORT)) {
            Grade grade = question.grade(Response.blank());
            assertEquals(Fraction.ZERO, grade.mark(), question.id());
            assertEquals(Verdict.UNANSWERED, grade.overall(), question.id());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"15", "20", " 17,5 ", "17.5", "+15", "15 minutes", "15.", "1" + "9.999999999999999999999999"})
    void aNumberInTheRangeIsRightHoweverItIsTyped(String text) {
        assertEquals(Fraction.ONE, typed(NUMERIC, text).mark());
    }

    @ParameterizedTest
    @CsvSource({
        "14.999, Feedback on any other number",
        "5, Feedback on too short",
        "1e1, Feedback on any other number",
        "\u221215, Feedback on any other number",
        "fifteen, Feedback on any other number",
        "15-20, Feedback on any other number",
        "'1,000.5', Feedback on any other number",
        "minutes, Feedback on any other number"
    })
    void anyOtherNumberGetsItsFeedback(String text, String feedback) {
        Grade grade = typed(NUMERIC, text);
        assertEquals(Fraction.ZERO, grade.mark());
        assertEquals(Map.of(Grade.WHOLE, feedback), grade.feedback());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dry needling", "Dry-Needling", " DRY  NEEDLING. ", "dryneedling", "he gu", "HÉGǓ", "hé‑gǔ"})
    void caseSpacesHyphensStopsAndTonesAreLevelled(String text) {
        assertEquals(Fraction.ONE, typed(SHORT, text).mark());
    }

    @ParameterizedTest
    @ValueSource(strings = {"針灸", "针灸", "鍼灸", "針 灸"})
    void traditionalAndSimplifiedCharactersAreOneAnswer(String text) {
        assertEquals(Fraction.ONE, typed(SHORT, text).mark());
    }

    @ParameterizedTest
    @CsvSource({
        "Trapezius, 1, the muscle, ''",
        "trapezuis, 1, the muscle, trapezius",
        "trapeziuss, 1, the muscle, trapezius",
        "trpezus, 1, the muscle, trapezius",
        "trpzs, 0, any other word, trapezius",
        "trapezium, 0, the other bone, trapezius",
        "trapeziun, 0, the other bone, trapezius",
        "trapezios, 1, the muscle, trapezius",
        "vertebra L4, 1, the bone, ''",
        "vertebre L4, 1, the bone, vertebra L4",
        "vertebra L5, 0, any other word, trapezius",
        "L5, 0, any other word, trapezius",
        "l, 0, any other word, trapezius"
    })
    void slipsOfSpellingAreForgivenInLongWordsAndNeverInDigits(String text, int mark, String feedback, String right) {
        ShortText question = QuestionSamples.withTypos("q");
        Grade grade = typed(question, text);
        assertEquals(Fraction.of(mark, 1), grade.mark());
        assertEquals("Feedback on " + feedback, grade.feedbackOn(Grade.WHOLE));
        assertEquals(
                right,
                question.marked(List.of(), Response.of("t", text), grade).get(0).right());
    }

    @Test
    void aKnownMistakeGetsItsOwnFeedback() {
        assertEquals(
                Map.of(Grade.WHOLE, "Feedback on wet"),
                typed(SHORT, "Wet needling").feedback());
        assertEquals(
                Map.of(Grade.WHOLE, "Feedback on any other word"),
                typed(SHORT, "needle").feedback());
    }

    @Test
    void theLayoutIsAPermutationAndTheSameForTheSameSeed() {
        List<String> layout = SINGLE.layout(new Random(7));
        assertEquals(Set.of("a", "b", "c", "d"), Set.copyOf(layout));
        assertEquals(layout, SINGLE.layout(new Random(7)));
        assertTrue(new Random(1).ints(50).anyMatch(seed -> !SINGLE.layout(new Random(seed))
                .equals(layout)));
    }

    @Test
    void trueAndFalseStayInTheirOrder() {
        Choice question = QuestionSamples.trueFalse("q-tf");
        assertFalse(new Random(1).ints(50).anyMatch(seed -> !question.layout(new Random(seed))
                .equals(List.of("a", "b"))));
    }

    @Test
    void theTypeIsNamedAsInTheContentFormat() {
        assertEquals("single", SINGLE.type());
        assertEquals("true-false", QuestionSamples.trueFalse("q-tf").type());
        assertEquals("multiple", MULTIPLE.type());
    }
}
