package org.needlepoint.attempt.domain.shown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.needlepoint.attempt.domain.Behaviour;
import org.needlepoint.attempt.domain.Certainty;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.content.domain.ReviewRules.Part;
import org.needlepoint.question.domain.Grade;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Response;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.shared.domain.Fraction;

/**
 * A question that is graded: what was answered, how it was, why, and where it is taught. What the quiz's review rules withhold is
 * empty.
 *
 * @param story told before the question, where it is part of a case; else null
 * @param verdict right, partly, wrong, unanswered or awaiting; a word of the bundle and a class of the style
 * @param points earned, as a decimal
 * @param weight points to be had
 * @param critical whether a question that keeps a patient safe was not wholly right
 * @param figure HTML fragment: the drawing that was asked about, with the answer upon it; may be empty
 * @param explanation HTML fragment
 * @param lessons that teach what the right answer depends on
 * @param certainty 1 to 3 as the person said it, 0 where it was not asked
 * @param remark an examiner's, plain
 * @param rubric the criteria and what each earned, once an examiner has marked it and where the marks are told; else empty
 */
public record MarkedQuestion(
        int number,
        Told story,
        String stem,
        String verdict,
        String points,
        int weight,
        boolean critical,
        List<MarkedPart> parts,
        String figure,
        String explanation,
        List<Lesson> lessons,
        int certainty,
        String remark,
        List<RubricLine> rubric) {

    /** @param fact where in the lesson it is taught */
    public record Lesson(String id, String title, String fact) {}

    /** Finds the lessons that teach a fact. */
    @FunctionalInterface
    public interface Teachers extends Function<String, List<Lesson>> {}

    public MarkedQuestion {
        parts = List.copyOf(parts);
        lessons = List.copyOf(lessons);
        rubric = List.copyOf(rubric);
    }

    /** The same with what an examiner gave for each criterion. */
    public MarkedQuestion marked(List<RubricLine> criteria) {
        return new MarkedQuestion(
                number,
                story,
                stem,
                verdict,
                points,
                weight,
                critical,
                parts,
                figure,
                explanation,
                lessons,
                certainty,
                remark,
                criteria);
    }

    /** Whether there is a verdict or a mark to tell. */
    public boolean tells() {
        return !verdict.isEmpty() || !points.isEmpty();
    }

    /** Whether the person said how sure they were. */
    public boolean sure() {
        return certainty > 0;
    }

    /** Whether an examiner has to mark it. */
    public boolean awaits() {
        return verdict.equals(Grade.Verdict.AWAITING.word());
    }

    /** Grades the slot's response; to be asked only once it may be revealed. */
    public static MarkedQuestion of(Slot slot, Behaviour behaviour, Teachers teachers, Set<Part> shown) {
        Question question = slot.question();
        Grade grade = question.grade(slot.response());
        boolean verdicts = shown.contains(Part.VERDICTS);
        boolean answers = shown.contains(Part.ANSWERS);
        return new MarkedQuestion(
                slot.number(),
                Told.fresh(question),
                question.stem(),
                verdicts || slot.state() == Slot.State.AWAITING ? verdict(slot, behaviour, grade) : "",
                shown.contains(Part.MARK) ? points(slot) : "",
                slot.share().weight(),
                verdicts && question.about().critical() && !slot.isRight(behaviour),
                parts(slot, grade, answers).stream()
                        .map(part -> withheld(part, shown))
                        .toList(),
                question.figure(slot.response(), verdicts && answers),
                answers ? question.explanation() : "",
                answers ? lessons(question, teachers) : List.of(),
                slot.given().certainty().map(Certainty::level).orElse(0),
                shown.contains(Part.FEEDBACK) ? slot.remark() : "",
                List.of());
    }

    private static List<MarkedPart> parts(Slot slot, Grade grade, boolean answers) {
        return answers
                ? slot.question().marked(slot.layout(), slot.response(), grade)
                : slot.question().given(slot.layout(), slot.response(), grade);
    }

    /** The same, with all there is to know, of a question that no attempt asks. */
    public static MarkedQuestion of(
            int number, Question question, List<String> layout, Response given, Teachers teachers) {
        Grade grade = question.grade(given);
        return new MarkedQuestion(
                number,
                Told.whole(question),
                question.stem(),
                grade.overall().word(),
                Numbers.decimal(grade.mark()),
                1,
                question.about().critical() && !grade.mark().equals(Fraction.ONE),
                question.marked(layout, given, grade),
                question.figure(given, true),
                question.explanation(),
                lessons(question, teachers),
                0,
                "",
                List.of());
    }

    /** An examiner's mark speaks louder than the rule. */
    private static String verdict(Slot slot, Behaviour behaviour, Grade grade) {
        if (slot.state() == Slot.State.AWAITING) {
            return Grade.Verdict.AWAITING.word();
        }
        return behaviour.byHand(slot.question()) && slot.isAnswered()
                ? slot.mark().map(MarkedQuestion::judged).orElseGet(Grade.Verdict.AWAITING::word)
                : grade.overall().word();
    }

    private static String judged(Fraction mark) {
        return (mark.equals(Fraction.ONE)
                        ? Grade.Verdict.RIGHT
                        : mark.equals(Fraction.ZERO) ? Grade.Verdict.WRONG : Grade.Verdict.PARTLY)
                .word();
    }

    private static String points(Slot slot) {
        Fraction weight = Fraction.of(slot.share().weight(), 1);
        return slot.mark().map(mark -> Numbers.decimal(mark.times(weight))).orElse("");
    }

    /** A right option that was missed, or a right answer beside a wrong one, is an answer given away. */
    private static MarkedPart withheld(MarkedPart part, Set<Part> shown) {
        boolean answers = shown.contains(Part.ANSWERS);
        boolean tells =
                shown.contains(Part.VERDICTS) && (answers || !part.verdict().equals(Grade.Verdict.MISSED.word()));
        return part.shown(tells, answers, shown.contains(Part.FEEDBACK) && (part.chosen() || answers));
    }

    private static List<Lesson> lessons(Question question, Teachers teachers) {
        Map<String, Lesson> byId = new LinkedHashMap<>();
        question.about().facts().stream()
                .flatMap(fact -> teachers.apply(fact).stream())
                .forEach(lesson -> byId.putIfAbsent(lesson.id(), lesson));
        return List.copyOf(byId.values());
    }
}
