package org.needlepoint.analysis.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.needlepoint.attempt.domain.QuizRecord;
import org.needlepoint.attempt.domain.QuizRecord.QuestionRecord;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Matching;
import org.needlepoint.question.domain.Ordering;
import org.needlepoint.question.domain.Question;

/** How a quiz went in one school, the hardest question first. Tells counts and no names. */
public record QuizReport(String school, int finished, int passed, List<Line> questions) {

    /**
     * One question in one revision.
     *
     * @param stem HTML fragment
     * @param asked in how many attempts
     * @param answered in how many of them it was not left blank
     * @param percent mean mark over all that were asked, rounded down
     */
    public record Line(
            String id, String stem, boolean critical, int asked, int answered, int percent, List<Option> options) {
        public Line {
            options = List.copyOf(options);
        }
    }

    /**
     * Something that could be chosen.
     *
     * @param text HTML fragment
     * @param key "right" or "wrong"
     * @param count how often it was chosen
     */
    public record Option(String text, String key, int count) {}

    public QuizReport {
        questions = List.copyOf(questions);
    }

    /** @param questions by revision */
    public static QuizReport of(String school, QuizRecord record, Function<String, Question> questions) {
        return new QuizReport(
                school,
                record.finished(),
                record.passed(),
                record.questions().stream()
                        .sorted(Comparator.comparing(QuestionRecord::meanMark)
                                .thenComparing(QuestionRecord::questionId))
                        .map(q -> line(q, questions.apply(q.revision())))
                        .toList());
    }

    private static Line line(QuestionRecord record, Question question) {
        return new Line(
                question.id(),
                question.stem(),
                question.about().critical(),
                record.asked(),
                record.answered(),
                record.meanMark().percent(),
                options(question, record.chosen()));
    }

    private static List<Option> options(Question question, Map<String, Integer> chosen) {
        if (question instanceof Choice choice) {
            return choice.options().stream()
                    .map(o -> new Option(o.text(), key(o.right()), chosen.getOrDefault(o.id(), 0)))
                    .toList();
        }
        if (question instanceof Ordering ordering) {
            return IntStream.range(0, ordering.items().size())
                    .boxed()
                    .flatMap(i -> places(ordering.items(), i, chosen))
                    .toList();
        }
        return question instanceof Matching matching
                ? matching.lefts().stream()
                        .flatMap(l -> pairs(matching, l, chosen))
                        .toList()
                : List.of();
    }

    private static Stream<Option> places(List<Ordering.Item> items, int right, Map<String, Integer> chosen) {
        Ordering.Item item = items.get(right);
        return IntStream.range(0, items.size())
                .filter(i -> i == right || chosen.containsKey(item.id() + "=" + (i + 1)))
                .mapToObj(i -> new Option(
                        item.text() + " → " + (i + 1),
                        key(i == right),
                        chosen.getOrDefault(item.id() + "=" + (i + 1), 0)));
    }

    private static Stream<Option> pairs(Matching matching, Matching.Left left, Map<String, Integer> chosen) {
        return matching.rights().stream()
                .filter(r -> chosen.containsKey(left.id() + "=" + r.id())
                        || left.rightId().equals(r.id()))
                .map(r -> new Option(
                        left.text() + " → " + escaped(r.plainText()),
                        key(left.rightId().equals(r.id())),
                        chosen.getOrDefault(left.id() + "=" + r.id(), 0)));
    }

    private static String key(boolean right) {
        return right ? "right" : "wrong";
    }

    private static String escaped(String plain) {
        return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
