package org.needlepoint.attempt.domain.shown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Grade;
import org.needlepoint.question.domain.Matching;
import org.needlepoint.question.domain.Numeric;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Response;
import org.needlepoint.question.domain.ShortText;
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

    /**
     * @param kind option, row or typed
     * @param text HTML fragment of the part; empty where an answer was typed
     * @param given what was matched or typed, plain; empty if nothing was
     * @param chosen whether an option was chosen
     * @param verdict right, wrong, missed, unanswered; empty for an option that was rightly left alone
     * @param right the right answer, plain, where it differs from the given; else empty
     * @param feedback HTML fragment; may be empty
     */
    public record MarkedPart(
            String kind, String text, String given, boolean chosen, String verdict, String right, String feedback) {

        public boolean option() {
            return kind.equals("option");
        }

        public boolean row() {
            return kind.equals("row");
        }

        public boolean typed() {
            return kind.equals("typed");
        }

        /** The class that frames a chosen option, else an empty text. */
        public String frame() {
            return chosen ? "chosen" : "";
        }
    }

    public MarkedQuestion {
        parts = List.copyOf(parts);
        lessons = List.copyOf(lessons);
    }

    /** Grades the slot's response; to be asked only once it may be revealed. */
    public static MarkedQuestion of(Slot slot, Teachers teachers) {
        Question question = slot.question();
        Grade grade = question.grade(slot.response());
        Fraction mark = slot.mark().orElse(grade.mark());
        return new MarkedQuestion(
                slot.number(),
                question.stem(),
                word(grade.overall()),
                Numbers.decimal(mark),
                question.about().critical() && !mark.equals(Fraction.ONE),
                parts(slot, grade),
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

    private static List<MarkedPart> parts(Slot slot, Grade grade) {
        if (slot.question() instanceof Choice choice) {
            return options(choice, slot, grade);
        }
        return slot.question() instanceof Matching matching ? rows(matching, slot, grade) : List.of(typed(slot, grade));
    }

    private static List<MarkedPart> options(Choice choice, Slot slot, Grade grade) {
        Set<String> chosen = slot.response() instanceof Response.Chosen given ? given.options() : Set.of();
        return Parts.inOrder(choice.options(), Choice.Option::id, slot.layout()).stream()
                .map(o -> new MarkedPart(
                        "option",
                        o.text(),
                        "",
                        chosen.contains(o.id()),
                        word(grade, o.id()),
                        "",
                        feedback(grade, o.id())))
                .toList();
    }

    private static List<MarkedPart> rows(Matching matching, Slot slot, Grade grade) {
        Map<String, String> pairs = slot.response() instanceof Response.Matched given ? given.pairs() : Map.of();
        return matching.lefts().stream()
                .map(left -> {
                    String given = pairs.getOrDefault(left.id(), "");
                    String right = given.equals(left.rightId()) ? "" : matching.right(left.rightId());
                    return new MarkedPart(
                            "row",
                            left.text(),
                            matching.right(given),
                            !given.isEmpty(),
                            word(grade, left.id()),
                            right,
                            feedback(grade, left.id()));
                })
                .toList();
    }

    private static MarkedPart typed(Slot slot, Grade grade) {
        String given = slot.response() instanceof Response.Typed typed ? typed.text() : "";
        String right = grade.mark().equals(Fraction.ONE) ? "" : right(slot.question());
        return new MarkedPart(
                "typed", "", given, !given.isEmpty(), word(grade, Grade.WHOLE), right, feedback(grade, Grade.WHOLE));
    }

    private static String right(Question question) {
        return question instanceof Numeric numeric
                ? numeric.ranges().stream()
                        .filter(Numeric.Range::right)
                        .findFirst()
                        .map(range -> Numbers.range(range.low(), range.high(), numeric.unit()))
                        .orElse("")
                : ((ShortText) question)
                        .phrases().stream()
                                .filter(ShortText.Phrase::right)
                                .findFirst()
                                .map(ShortText.Phrase::text)
                                .orElse("");
    }

    private static String feedback(Grade grade, String part) {
        return grade.feedback().getOrDefault(part, "");
    }

    private static String word(Grade grade, String part) {
        Grade.Verdict verdict = grade.verdicts().get(part);
        return verdict == null ? "" : word(verdict);
    }

    private static String word(Grade.Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }
}
