package org.needlepoint.attempt.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.needlepoint.question.domain.Response;
import org.needlepoint.shared.domain.Fraction;

/**
 * How a quiz went for many people together.
 *
 * @param finished how many attempts ended
 * @param passed how many of them passed
 * @param questions in the order of their ids, each revision by itself
 */
public record QuizRecord(int finished, int passed, List<QuestionRecord> questions) {

    private static final String CHOSEN = "r";

    /**
     * @param asked in how many attempts it was drawn
     * @param answered how many of them answered it
     * @param meanMark 0 to 1 over all that were asked
     * @param chosen how often each option was chosen; where there are several places, by place and pick as "l1=r2"; what was
     *     typed as the whole answer is not counted
     */
    public record QuestionRecord(
            String questionId,
            String revision,
            int asked,
            int answered,
            Fraction meanMark,
            Map<String, Integer> chosen) {
        public QuestionRecord {
            chosen = Map.copyOf(chosen);
        }
    }

    public QuizRecord {
        questions = List.copyOf(questions);
    }

    public static QuizRecord of(Collection<Graded> answers) {
        Map<Long, Boolean> attempts = new HashMap<>();
        answers.forEach(a -> attempts.put(a.attempt(), a.passed()));
        Map<List<String>, List<Graded>> byQuestion = answers.stream()
                .sorted(Comparator.comparing(Graded::questionId).thenComparing(Graded::questionRevision))
                .collect(Collectors.groupingBy(
                        a -> List.of(a.questionId(), a.questionRevision()), LinkedHashMap::new, Collectors.toList()));
        return new QuizRecord(
                attempts.size(),
                (int) attempts.values().stream().filter(p -> p).count(),
                byQuestion.values().stream().map(QuizRecord::question).toList());
    }

    private static QuestionRecord question(List<Graded> answers) {
        Graded first = answers.get(0);
        Map<String, Integer> chosen = new HashMap<>();
        answers.forEach(a -> picks(a.response()).forEach(pick -> chosen.merge(pick, 1, Integer::sum)));
        int answered =
                (int) answers.stream().filter(a -> !a.response().isBlank()).count();
        Fraction sum = answers.stream().map(Graded::mark).reduce(Fraction.ZERO, Fraction::plus);
        return new QuestionRecord(
                first.questionId(),
                first.questionRevision(),
                answers.size(),
                answered,
                sum.dividedBy(answers.size()),
                chosen);
    }

    /** What was picked in a place is told with the place, as "l1=r2"; what was typed or pointed at has no name, and is not told. */
    private static List<String> picks(Response response) {
        List<String> picks = new ArrayList<>(response.all(CHOSEN));
        response.values().forEach((name, values) -> {
            int point = name.indexOf('.');
            if (point > 0) {
                values.forEach(value -> picks.add(name.substring(point + 1) + "=" + value));
            }
        });
        return picks;
    }
}
