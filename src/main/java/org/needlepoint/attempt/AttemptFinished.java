package org.needlepoint.attempt;

import java.time.Instant;
import java.util.List;
import org.needlepoint.shared.domain.Fraction;

/**
 * Fired in the transaction that ends an attempt: whoever observes it decides in the same transaction.
 *
 * @param mark share of all marks
 * @param answers one a question, in the order asked
 */
public record AttemptFinished(
        long accountId,
        long organisationId,
        String attemptPublicId,
        String quizId,
        boolean passed,
        Fraction mark,
        Instant at,
        List<Answer> answers) {

    /**
     * How one question went.
     *
     * @param mark earned of 1; 0 where nothing was answered
     */
    public record Answer(String questionId, String questionRevision, Fraction mark) {}

    public AttemptFinished {
        answers = List.copyOf(answers);
    }
}
