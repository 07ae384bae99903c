package org.needlepoint.question.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.question.domain.Grade.Verdict;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenMatching.OpenRow;
import org.needlepoint.question.domain.shown.OpenOrdering;
import org.needlepoint.question.domain.shown.OpenPick;
import org.needlepoint.shared.domain.Fraction;

/** c, a, d, b is right. */
class OrderingTest {

    private static final Ordering ORDERING = QuestionSamples.ordering("q");

    /** @param order "c a _ b" puts c first, a second, nothing third, b fourth */
    private static Response put(String order) {
        Map<String, List<String>> sent = new HashMap<>();
        List<String> places = List.of(order.split(" "));
        for (int i = 0; i < places.size(); i++) {
            if (!places.get(i).equals("_")) {
                sent.put("o." + places.get(i), List.of(Integer.toString(i + 1)));
            }
        }
        return assertInstanceOf(Reading.Read.class, Responses.read(ORDERING, sent))
                .response();
    }

    @ParameterizedTest
    @CsvSource({
        "c a d b, 3",
        "a d b c, 2",
        "c a b d, 1",
        "b c a d, 2",
        "b d a c, 0",
        "c d a b, 0",
        "c a _ _, 1",
        "c _ d b, 1",
        "_ a d _, 1",
        "c _ a _, 0",
        "_ _ _ b, 0"
    })
    void eachPairOfNeighboursThatIsKeptEarnsItsShare(String order, int pairs) {
        assertEquals(Fraction.of(pairs, 3), ORDERING.grade(put(order)).mark());
    }

    @Test
    void aLineIsRightIfItComesRightAfterTheRightOne() {
        assertEquals(
                Map.of("c", Verdict.WRONG, "a", Verdict.WRONG, "d", Verdict.RIGHT, "b", Verdict.RIGHT),
                ORDERING.grade(put("a d b c")).verdicts());
        assertEquals(
                Map.of("c", Verdict.RIGHT, "a", Verdict.RIGHT, "d", Verdict.UNANSWERED, "b", Verdict.WRONG),
                ORDERING.grade(put("c a _ b")).verdicts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "5", "01", "1.0", "-1", "NaN", "first", "99999999999", "1 ", "\u0661"})
    void whatIsNoPositionIsUnreadable(String position) {
        Reading reading = Responses.read(ORDERING, Map.of("o.a", List.of(position)));
        assertEquals(new Reading.Unreadable("o.a", "Choose a position from 1 to 4."), reading);
    }

    @Test
    void noTwoLinesShareAPosition() {
        Reading reading = Responses.read(ORDERING, Map.of("o.b", List.of("2"), "o.a", List.of("2")));
        assertEquals(new Reading.Unreadable("o.b", "Give each line a position of its own."), reading);
        assertInstanceOf(Reading.Unreadable.class, Responses.read(ORDERING, Map.of("o.a", List.of("1", "2"))));
    }

    @Property(tries = 500)
    void theRightOrderIsNeverDrawn(@ForAll long seed) {
        List<String> layout = ORDERING.layout(new Random(seed));
        assertNotEquals(List.of("c", "a", "d", "b"), layout);
        assertEquals(List.of("a", "b", "c", "d"), layout.stream().sorted().toList());
    }

    @Test
    void rowsAreShownAsDrawnUntilEachHasItsPosition() {
        assertEquals("dbca", shown(Response.blank()));
        assertEquals("dbca", shown(put("a b _ c")));
        assertEquals("abdc", shown(put("a b d c")));
    }

    private static String shown(Response response) {
        OpenOrdering open = (OpenOrdering) ORDERING.open(List.of("d", "b", "c", "a"), response);
        return String.join("", open.rows().stream().map(OpenRow::id).toList());
    }

    @Test
    void aPositionThatWasGivenIsShownAgain() {
        OpenOrdering open = (OpenOrdering) ORDERING.open(List.of("d", "b", "c", "a"), put("c _ _ _"));
        assertEquals(
                List.of("1"),
                open.rows().get(2).picks().stream()
                        .filter(pick -> pick.selected() != null)
                        .map(OpenPick::id)
                        .toList());
    }

    @Test
    void whereTheRightOrderStaysHiddenTheLinesStandAsTheyWerePut() {
        assertEquals("adbc", given(put("a d b c")));
        assertEquals("cabd", given(put("c a _ b")), "what was put nowhere comes last");
        assertEquals("dbca", given(Response.blank()));
    }

    private static String given(Response response) {
        return ORDERING.given(List.of("d", "b", "c", "a"), response, ORDERING.grade(response)).stream()
                .map(part -> part.text().replace("Item ", ""))
                .collect(Collectors.joining());
    }

    @Test
    void markedTheLinesStandInTheirRightOrder() {
        Response response = put("a d b c");
        assertEquals(
                List.of(
                        new MarkedPart("place", "Item c", "4", true, "wrong", "1", "Feedback on c"),
                        new MarkedPart("place", "Item a", "1", true, "wrong", "2", "Feedback on a"),
                        new MarkedPart("place", "Item d", "2", true, "right", "", "Feedback on d"),
                        new MarkedPart("place", "Item b", "3", true, "right", "", "Feedback on b")),
                ORDERING.marked(List.of(), response, ORDERING.grade(response)));
    }
}
