package org.needlepoint.attempt.domain.shown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.question.domain.Grade;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Response;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.shared.domain.Fraction;

/**
 * A question that is graded: what was answered, how it was, why, and where it is taught.
 *
 * @param verdict right, partly, wrong or unanswered; a word of the bundle and a class of the style
 * @param points earned of one, as a decimal
 * @param critical whether a question that keeps a patient safe was not wholly right
 * @param explanation HTML fragment
 * @param lessons that teach what the right answer depends on
 */
public record MarkedQuestion(
        int number,
        String stem,
        String verdict,
        String points,
        boolean critical,
        List<MarkedPart> parts,
        String explanation,
        List<Lesson> lessons) {

    /** @param fact where in the lesson it is taught */
    public record Lesson(String id, String title, String fact) {}

    /** Finds the lessons that teach a fact. */
    @FunctionalInterface
    public interface Teachers extends Function<String, List<Lesson>> {}

    public MarkedQuestion {
        parts = List.copyOf(parts);
        lessons = List.copyOf(lessons);
    }

    /** Grades the slot's response; to be asked only once it may be revealed. */
    public static MarkedQuestion of(Slot slot, Teachers teachers) {
        Grade grade = slot.question().grade(slot.response());
        return of(
                slot.number(),
                slot.question(),
                slot.layout(),
                slot.response(),
                slot.mark().orElse(grade.mark()),
                teachers);
    }

    /** The same of a question that no attempt asks. */
    public static MarkedQuestion of(
            int number, Question question, List<String> layout, Response given, Fraction mark, Teachers teachers) {
        Grade grade = question.grade(given);
        return new MarkedQuestion(
                number,
                question.stem(),
                grade.overall().word(),
                Numbers.decimal(mark),
                question.about().critical() && !mark.equals(Fraction.ONE),
                question.marked(layout, given, grade),
                question.explanation(),
                lessons(question, teachers));
    }

    private static List<Lesson> lessons(Question question, Teachers teachers) {
        Map<String, Lesson> byId = new LinkedHashMap<>();
        question.about().facts().stream()
                .flatMap(fact -> teachers.apply(fact).stream())
                .forEach(lesson -> byId.putIfAbsent(lesson.id(), lesson));
        return List.copyOf(byId.values());
    }
}
