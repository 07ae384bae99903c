package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.needlepoint.attempt.store.ResultStore;
import org.needlepoint.course.QuizMarks;
import org.needlepoint.course.domain.QuizMark;

/** What a person has reached, for those who decide upon it. */
@ApplicationScoped
public class Results implements QuizMarks {

    @Inject
    private ResultStore store;

    /** By quiz id, the best finished attempt of each quiz that has one, passed or not; one select, none for no quiz. */
    @Transactional
    public Map<String, QuizResult> passed(long accountId, Collection<String> quizIds) {
        if (quizIds.isEmpty()) {
            return Map.of();
        }
        Map<String, List<ResultStore.Row>> attempts = store.finished(accountId, quizIds).stream()
                .collect(Collectors.groupingBy(
                        ResultStore.Row::attemptPublicId, LinkedHashMap::new, Collectors.toList()));
        Map<String, QuizResult> best = new HashMap<>();
        attempts.values().forEach(rows -> best.merge(rows.get(0).quizId(), result(rows), Results::better));
        return best;
    }

    @Override
    @Transactional
    public Map<String, QuizMark> best(long accountId, Collection<String> quizIds) {
        return passed(accountId, quizIds).values().stream()
                .collect(Collectors.toMap(QuizResult::quizId, r -> new QuizMark(r.quizId(), r.mark(), r.passed())));
    }

    private static QuizResult better(QuizResult one, QuizResult other) {
        return Comparator.comparing(QuizResult::passed)
                                .thenComparing(QuizResult::mark)
                                .compare(other, one)
                        > 0
                ? other
                : one;
    }

    private static QuizResult result(List<ResultStore.Row> rows) {
        ResultStore.Row first = rows.get(0);
        return new QuizResult(
                first.quizId(),
                first.attemptPublicId(),
                first.mark(),
                first.passed(),
                first.finishedAt(),
                first.quizRevision(),
                rows.stream().map(ResultStore.Row::questionRevision).toList());
    }
}
