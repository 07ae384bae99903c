package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.attempt.store.ResultStore;
import org.needlepoint.course.QuizMarks;
import org.needlepoint.course.domain.QuizMark;

/** What people have reached, for those who decide upon it. */
@ApplicationScoped
public class Results implements QuizMarks {

    @Inject
    private ResultStore store;

    /**
     * By account, of each quiz with a finished attempt the best one, passed or not, and the latest that passed, if that is another; one
     * select, none for no quiz.
     */
    @Transactional
    public Map<Long, List<QuizResult>> marks(Collection<Long> accounts, Collection<String> quizIds) {
        if (accounts.isEmpty() || quizIds.isEmpty()) {
            return Map.of();
        }
        return store.finished(accounts, quizIds).stream()
                .collect(Collectors.groupingBy(
                        ResultStore.Row::accountId,
                        Collectors.collectingAndThen(Collectors.toList(), Results::chosen)));
    }

    /** By public id of the attempt, the revisions of the questions asked, in their order; one select, none for no attempt. */
    @Transactional
    public Map<String, List<String>> questions(Collection<String> attempts) {
        return attempts.isEmpty()
                ? Map.of()
                : store.questions(attempts).stream()
                        .collect(Collectors.groupingBy(
                                ResultStore.Asked::attempt,
                                Collectors.mapping(ResultStore.Asked::revision, Collectors.toList())));
    }

    @Override
    @Transactional
    public Map<String, QuizMark> best(long accountId, Collection<String> quizIds) {
        return marks(List.of(accountId), quizIds).getOrDefault(accountId, List.of()).stream()
                .filter(QuizResult::best)
                .collect(Collectors.toMap(QuizResult::quizId, r -> new QuizMark(r.quizId(), r.mark(), r.passed())));
    }

    private static List<QuizResult> chosen(List<ResultStore.Row> rows) {
        Map<String, Optional<ResultStore.Row>> latest = rows.stream()
                .filter(ResultStore.Row::passed)
                .collect(Collectors.groupingBy(
                        ResultStore.Row::quizId,
                        Collectors.maxBy(Comparator.comparing(ResultStore.Row::finishedAt)
                                .thenComparing(ResultStore.Row::attempt))));
        return Stream.concat(
                        rows.stream().filter(ResultStore.Row::best),
                        latest.values().stream().flatMap(Optional::stream))
                .distinct()
                .map(Results::result)
                .toList();
    }

    private static QuizResult result(ResultStore.Row row) {
        return new QuizResult(
                row.quizId(),
                row.attempt(),
                row.mark(),
                row.passed(),
                row.best(),
                row.finishedAt(),
                row.quizRevision());
    }
}
