package org.needlepoint.question.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenEssay;
import org.needlepoint.shared.domain.Fraction;

/** Twenty words; two points for c1, one for c2. */
class EssayTest {

    private static final Essay ESSAY = QuestionSamples.essay("q");
    private static final Essay LONG = new Essay(QuestionSamples.about("q"), 2_000, ESSAY.rubric());

    private static Reading read(Essay essay, String text) {
        return Responses.read(essay, Map.of("t", List.of(text)));
    }

    @Test
    void noRuleMarksIt() {
        Response response = assertInstanceOf(Reading.Read.class, read(ESSAY, "One lung, two lungs."))
                .response();
        assertEquals(Grade.Verdict.AWAITING, ESSAY.grade(response).overall());
        assertEquals(Fraction.ZERO, ESSAY.grade(response).mark());
        assertEquals(Grade.Verdict.UNANSWERED, ESSAY.grade(Response.blank()).overall());
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 0", "2, 1, 3", "1, 0, 1", "0, 1, 1", "2, 0, 2"})
    void theRubricGivesTheShareOfItsPoints(int first, int second, int thirds) {
        assertEquals(Fraction.of(thirds, 3), ESSAY.rubric().mark(Map.of("c1", first, "c2", second)));
        assertEquals(3, ESSAY.rubric().points());
    }

    @Property(tries = 300)
    void noMarkIsOutOfItsRange(
            @ForAll @IntRange(min = -3, max = 5) int first, @ForAll @IntRange(min = -3, max = 5) int second) {
        Map<String, Integer> given = Map.of("c1", first, "c2", second);
        boolean sound = first >= 0 && first <= 2 && second >= 0 && second <= 1;
        if (sound) {
            assertEquals(Fraction.of(first + second, 3), ESSAY.rubric().mark(given));
        } else {
            assertThrows(IllegalArgumentException.class, () -> ESSAY.rubric().mark(given));
        }
    }

    @Test
    void aCriterionThatIsNotMarkedEarnsNothingAndAnUnknownOneIsRefused() {
        assertEquals(Fraction.of(2, 3), ESSAY.rubric().mark(Map.of("c1", 2)));
        assertEquals(Fraction.ZERO, ESSAY.rubric().mark(Map.of()));
        assertThrows(IllegalArgumentException.class, () -> ESSAY.rubric().mark(Map.of("c1", 2, "c3", 0)));
    }

    @Test
    void aLittleTooLongIsKeptAndFarTooLongIsRefused() {
        assertInstanceOf(Reading.Read.class, read(ESSAY, "word ".repeat(200)));
        assertEquals(new Reading.Unreadable("t", "Shorten the answer to 20 words."), read(ESSAY, "word ".repeat(201)));
        assertInstanceOf(Reading.Read.class, read(LONG, "x".repeat(20_000)));
        assertEquals(
                new Reading.Unreadable("t", "Shorten the answer to 20000 characters."), read(LONG, "x".repeat(20_001)));
        assertInstanceOf(Reading.Unreadable.class, read(LONG, "x ".repeat(1 << 19)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud800", "\udc00a"})
    void whatNoDatabaseKeepsAsTextIsRefused(String text) {
        assertInstanceOf(Reading.Unreadable.class, read(ESSAY, text));
    }

    @Test
    void aFormAndTheScriptSendTheSame() {
        assertEquals(read(ESSAY, "One\nlung"), read(ESSAY, "One\r\nlung"));
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "' \t', 0", "one, 1", "' one  two, three-four ', 3", "'一 二', 2"})
    void wordsStandBetweenGaps(String text, int words) {
        assertEquals(words, Essay.count(text));
    }

    @Test
    void theRubricIsForWhoMarks() {
        Response response = Response.of("t", "One lung");
        assertEquals(new OpenEssay("One lung", 20), ESSAY.open(List.of(), response));
        List<MarkedPart> marked = ESSAY.marked(List.of(), response, ESSAY.grade(response));
        assertEquals(List.of(new MarkedPart("essay", "", "One lung", true, "", "", "")), marked);
        assertFalse(marked.toString().contains("Criterion"));
    }
}
