package org.needlepoint.attempt;

import java.time.Instant;
import java.util.List;
import org.needlepoint.shared.domain.Fraction;

/**
 * A person's best finished attempt at a quiz: the highest mark, the earliest among equals.
 *
 * @param mark share of all marks, 0 to 1
 * @param questionRevisions in the order asked
 */
public record QuizResult(
        String quizId,
        String attemptPublicId,
        Fraction mark,
        boolean passed,
        Instant finishedAt,
        String quizRevision,
        List<String> questionRevisions) {
    public QuizResult {
        questionRevisions = List.copyOf(questionRevisions);
    }
}
