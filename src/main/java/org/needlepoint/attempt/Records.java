package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.Map;
import org.needlepoint.attempt.domain.QuizRecord;
import org.needlepoint.attempt.store.ResultStore;
import org.needlepoint.course.domain.QuizMark;

/** How a school's people did at its quizzes. */
@ApplicationScoped
public class Records {

    @Inject
    private ResultStore store;

    /** Together and without names; one select over the finished attempts. Who may ask is for the caller to have checked. */
    @Transactional
    public QuizRecord of(long organisationId, String quizId) {
        return QuizRecord.of(store.graded(organisationId, quizId));
    }

    /** By account and quiz, the best finished attempt of each of a school's people; one select. Names them: note that it was read. */
    @Transactional
    public Map<Long, Map<String, QuizMark>> best(long organisationId, String courseId) {
        Map<Long, Map<String, QuizMark>> best = new HashMap<>();
        store.marks(organisationId, courseId).forEach(row -> best.computeIfAbsent(row.accountId(), a -> new HashMap<>())
                .merge(row.quizId(), new QuizMark(row.quizId(), row.mark(), row.passed()), QuizMark::better));
        return best;
    }
}
