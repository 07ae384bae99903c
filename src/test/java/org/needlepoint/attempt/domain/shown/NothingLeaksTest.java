package org.needlepoint.attempt.domain.shown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.AttemptSamples;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.attempt.domain.Turn;
import org.needlepoint.content.domain.Quiz.BehaviourName;

/** What an open question shows has no place for a key, a mark or a feedback, and no value that gives one away. */
class NothingLeaksTest {

    private static final MarkedQuestion.Teachers NOBODY = fact -> List.of();
    private static final List<Sent> RIGHT = List.of(
            Sent.save(1, 0, Map.of("r", List.of("a"))),
            Sent.save(2, 0, Map.of("r", List.of("a", "b"))),
            Sent.save(3, 0, Map.of("m.l1", List.of("r1"), "m.l2", List.of("r2"))),
            Sent.save(4, 0, Map.of("t", List.of("17"))),
            Sent.save(5, 0, Map.of("t", List.of("dry needling"))));

    private static Attempt after(BehaviourName behaviour, List<Sent> sent) {
        return Turn.of(AttemptSamples.started(behaviour), sent, AttemptSamples.START.plusSeconds(1))
                .after();
    }

    private static List<ShownItem> items(Attempt attempt) {
        return attempt.slots().stream()
                .map(slot -> ShownItem.of(attempt, slot, NOBODY))
                .toList();
    }

    private static Set<String> fields(Class<?>... records) {
        Set<String> names = new TreeSet<>();
        for (Class<?> one : records) {
            Arrays.stream(one.getRecordComponents())
                    .map(RecordComponent::getName)
                    .forEach(names::add);
        }
        return names;
    }

    @Test
    void anOpenQuestionHasTheseFieldsAndNoOthers() {
        assertEquals(
                Set.of(
                        "number",
                        "type",
                        "stem",
                        "seen",
                        "answered",
                        "input",
                        "options",
                        "rows",
                        "typed",
                        "unit",
                        "id",
                        "text",
                        "checked",
                        "rights",
                        "selected"),
                fields(
                        OpenQuestion.class,
                        OpenQuestion.OpenOption.class,
                        OpenQuestion.OpenRow.class,
                        OpenQuestion.OpenRight.class));
    }

    @Test
    void noValueOfAnOpenAttemptTellsWhatIsRight() {
        for (BehaviourName behaviour : BehaviourName.values()) {
            String shown = items(after(behaviour, RIGHT)).toString();
            for (String secret : List.of("Feedback", "Explanation", "In range", "That is it", "verdict", "15", "r3=")) {
                assertFalse(shown.contains(secret), secret);
            }
        }
    }

    @Test
    void deferredFeedbackRevealsNothingBeforeTheEnd() {
        assertTrue(items(after(BehaviourName.DEFERRED, RIGHT)).stream().allMatch(item -> item.marked() == null));
    }

    @Test
    void checkingRevealsThatQuestionAlone() {
        List<ShownItem> items =
                items(after(BehaviourName.IMMEDIATE, List.of(new Sent("check", 1, 0, Map.of("r", List.of("b"))))));
        assertNull(items.get(0).open());
        assertEquals("wrong", items.get(0).marked().verdict());
        assertTrue(items.subList(1, 5).stream().allMatch(item -> item.marked() == null));
    }

    @Test
    void partsStandInTheOrderThatWasDrawn() {
        Attempt attempt = AttemptSamples.started(BehaviourName.DEFERRED);
        OpenQuestion choice = items(attempt).get(0).open();
        assertEquals(
                attempt.slots().get(0).layout(),
                choice.options().stream().map(OpenQuestion.OpenOption::id).toList());
        OpenQuestion matching = items(attempt).get(2).open();
        assertEquals(
                attempt.slots().get(2).layout(),
                matching.rows().get(0).rights().stream()
                        .map(OpenQuestion.OpenRight::id)
                        .toList());
    }

    @Test
    void whatWasAnsweredIsShownAgain() {
        List<ShownItem> items = items(after(BehaviourName.DEFERRED, RIGHT));
        assertEquals(
                Set.of("a"),
                items.get(0).open().options().stream()
                        .filter(o -> o.checked() != null)
                        .map(OpenQuestion.OpenOption::id)
                        .collect(java.util.stream.Collectors.toSet()));
        assertEquals("17", items.get(3).open().typed());
        assertEquals("minutes", items.get(3).open().unit());
        assertNotNull(items.get(2).open().rows().get(0).rights().stream()
                .filter(r -> r.id().equals("r1"))
                .findFirst()
                .orElseThrow()
                .selected());
    }
}
