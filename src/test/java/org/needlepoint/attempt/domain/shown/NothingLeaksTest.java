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
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.AttemptSamples;
import org.needlepoint.attempt.domain.Origin;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.attempt.domain.Turn;
import org.needlepoint.content.domain.Quiz.BehaviourName;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenChoice;
import org.needlepoint.question.domain.shown.OpenMatching;
import org.needlepoint.question.domain.shown.OpenNumber;
import org.needlepoint.question.domain.shown.OpenPick;

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

    /** The names of a record's components, and of those of the records and lists of records within it. */
    private static Set<String> fields(Class<?> record) {
        Set<String> names = new TreeSet<>();
        for (RecordComponent component : record.getRecordComponents()) {
            names.add(component.getName());
        }
        Arrays.stream(record.getDeclaredClasses())
                .filter(Class::isRecord)
                .forEach(inner -> names.addAll(fields(inner)));
        return names;
    }

    @Test
    void anOpenQuestionHasTheseFieldsAndNoOthers() {
        assertEquals(
                Set.of(
                        "number",
                        "type",
                        "hint",
                        "story",
                        "stem",
                        "seen",
                        "answered",
                        "answer",
                        "check",
                        "proceed",
                        "locked",
                        "levels",
                        "tried"),
                Arrays.stream(OpenQuestion.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet()));
        Set<String> known = Set.of(
                "id",
                "text",
                "input",
                "options",
                "checked",
                "rows",
                "picks",
                "selected",
                "typed",
                "unit",
                "units",
                "figure",
                "most",
                "gaps",
                "words",
                "html",
                "parameter",
                "number",
                "kind",
                "points");
        for (Class<?> way : OpenAnswer.class.getPermittedSubclasses()) {
            assertEquals(Set.of(), difference(fields(way), known), way.getSimpleName());
        }
        assertEquals(Set.of(), difference(fields(OpenPick.class), known));
    }

    @Test
    void whatATryGaveIsToldOnlyAfterIt() {
        Attempt attempt = AttemptSamples.started(BehaviourName.TRIES);
        assertTrue(items(attempt).stream().allMatch(item -> item.open().tried() == null));
        List<ShownItem> tried = items(
                after(BehaviourName.TRIES, List.of(new Sent("check", 1, Map.of("r", List.of("b")), Origin.seen(0)))));
        assertEquals("wrong", tried.get(0).open().tried().verdict());
        assertTrue(tried.subList(1, 5).stream().allMatch(item -> item.open().tried() == null));
    }

    private static Set<String> difference(Set<String> names, Set<String> known) {
        Set<String> others = new TreeSet<>(names);
        others.removeAll(known);
        return others;
    }

    @Test
    void noValueOfAnOpenAttemptTellsWhatIsRight() {
        for (BehaviourName behaviour : BehaviourName.values()) {
            String shown = items(after(behaviour, RIGHT)).toString();
            for (String secret : List.of("Feedback", "Explanation", "verdict", "15", "r3=")) {
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
        List<ShownItem> items = items(after(
                BehaviourName.IMMEDIATE, List.of(new Sent("check", 1, Map.of("r", List.of("b")), Origin.seen(0)))));
        assertNull(items.get(0).open());
        assertEquals("wrong", items.get(0).marked().verdict());
        assertTrue(items.subList(1, 5).stream().allMatch(item -> item.marked() == null));
    }

    @Test
    void partsStandInTheOrderThatWasDrawn() {
        Attempt attempt = AttemptSamples.started(BehaviourName.DEFERRED);
        OpenChoice choice = (OpenChoice) items(attempt).get(0).open().answer();
        assertEquals(
                attempt.slots().get(0).layout(),
                choice.options().stream().map(OpenChoice.OpenOption::id).toList());
        OpenMatching matching = (OpenMatching) items(attempt).get(2).open().answer();
        assertEquals(
                attempt.slots().get(2).layout(),
                matching.rows().get(0).picks().stream().map(OpenPick::id).toList());
    }

    @Test
    void whatWasAnsweredIsShownAgain() {
        List<OpenAnswer> answers = items(after(BehaviourName.DEFERRED, RIGHT)).stream()
                .map(item -> item.open().answer())
                .toList();
        assertEquals(
                Set.of("a"),
                ((OpenChoice) answers.get(0))
                        .options().stream()
                                .filter(o -> o.checked() != null)
                                .map(OpenChoice.OpenOption::id)
                                .collect(Collectors.toSet()));
        assertEquals(new OpenNumber("17", "minutes", "h, s"), answers.get(3));
        assertNotNull(((OpenMatching) answers.get(2))
                .rows().get(0).picks().stream()
                        .filter(r -> r.id().equals("r1"))
                        .findFirst()
                        .orElseThrow()
                        .selected());
    }
}
