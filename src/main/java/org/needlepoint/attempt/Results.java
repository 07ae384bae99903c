package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
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
        return store.best(accountId, quizIds).stream()
                .collect(Collectors.groupingBy(
                        ResultStore.Row::quizId, Collectors.collectingAndThen(Collectors.toList(), Results::result)));
    }

    @Override
    @Transactional
    public Map<String, QuizMark> best(long accountId, Collection<String> quizIds) {
        return passed(accountId, quizIds).values().stream()
                .collect(Collectors.toMap(QuizResult::quizId, r -> new QuizMark(r.quizId(), r.mark(), r.passed())));
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
