package org.needlepoint.attempt.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.attempt.domain.shown.QuestionMap;
import org.needlepoint.content.domain.Quiz.BehaviourName;

/** Pages of an attempt at four plain questions and, after them, a case of three parts. */
class PagesTest {

    private static final Attempt ATTEMPT = ExamTest.life(BehaviourName.DEFERRED);

    private static List<List<Integer>> numbers(Pages pages) {
        return pages.all().stream()
                .map(page -> page.stream().map(Slot::number).toList())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | [[1, 2, 3, 4, 5, 6, 7]]",
                "1 | [[1], [2], [3], [4], [5, 6, 7]]",
                "2 | [[1, 2], [3, 4], [5, 6, 7]]",
                "3 | [[1, 2, 3], [4], [5, 6, 7]]",
                "4 | [[1, 2, 3, 4], [5, 6, 7]]",
                "6 | [[1, 2, 3, 4], [5, 6, 7]]",
                "7 | [[1, 2, 3, 4, 5, 6, 7]]",
                "200 | [[1, 2, 3, 4, 5, 6, 7]]"
            })
    void aCaseIsNeverParted(int most, String expected) {
        assertEquals(expected, numbers(Pages.of(ATTEMPT.slots(), most)).toString());
    }

    @Test
    void whatFollowsACaseBeginsAPageWhereItWouldBeTooMany() {
        List<Slot> caseFirst = IntStream.of(5, 6, 7, 1, 2)
                .mapToObj(number -> ATTEMPT.slot(number).orElseThrow())
                .toList();
        assertEquals(List.of(List.of(5, 6, 7), List.of(1, 2)), numbers(Pages.of(caseFirst, 2)));
        assertEquals(List.of(List.of(5, 6, 7, 1), List.of(2)), numbers(Pages.of(caseFirst, 4)));
    }

    @Test
    void twoCasesThatMeetAreTwo() {
        List<Slot> twice = IntStream.of(5, 6, 7, 5, 6, 7)
                .mapToObj(number -> ATTEMPT.slot(number).orElseThrow())
                .toList();
        assertEquals(2, Pages.of(twice, 2).count());
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "1, 1", "3, 3", "4, 3", "9999, 3"})
    void aPageThatIsNotThereIsTheNearest(int asked, int shown) {
        assertEquals(shown, Pages.of(ATTEMPT.slots(), 2).nearest(asked));
    }

    @Property
    void everyQuestionIsOnOnePageInItsOrder(@ForAll @IntRange(min = 0, max = 12) int most) {
        Pages pages = Pages.of(ATTEMPT.slots(), most);
        assertEquals(ATTEMPT.slots(), pages.all().stream().flatMap(List::stream).toList());
        assertTrue(pages.all().stream().noneMatch(List::isEmpty));
    }

    @Test
    void theMapTellsWhereEachQuestionIsAndWhetherItHasAnAnswer() {
        Sent answer = Sent.save(3, 0, Map.of("r", List.of("b")));
        Attempt attempt = Turn.of(ATTEMPT, List.of(answer), AttemptSamples.START.plusSeconds(1))
                .after();
        QuestionMap map = QuestionMap.of(Pages.of(attempt.slots(), 2), 2);
        assertEquals(
                List.of(
                        new QuestionMap.Spot(1, 1, false, "blank"),
                        new QuestionMap.Spot(2, 1, false, "blank"),
                        new QuestionMap.Spot(3, 2, true, "answered"),
                        new QuestionMap.Spot(4, 2, true, "blank"),
                        new QuestionMap.Spot(5, 3, false, "blank"),
                        new QuestionMap.Spot(6, 3, false, "hidden"),
                        new QuestionMap.Spot(7, 3, false, "hidden")),
                map.spots());
        assertEquals(1, map.answered());
        assertEquals(6, map.unanswered().size());
        assertEquals(List.of("hidden"), map.otherStates());
        assertEquals("?page=3", map.query(3));
        assertFalse(map.first() || map.last());
    }

    @Test
    void whereThereIsOnePageNoAddressNamesIt() {
        QuestionMap map = QuestionMap.of(Pages.of(ATTEMPT.slots(), 0), 1);
        assertEquals("", map.query(1));
        assertFalse(map.paged());
        assertTrue(map.first() && map.last());
    }
}
