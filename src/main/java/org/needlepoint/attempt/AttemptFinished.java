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
     * @param result of the last answer by its question's own rule, whatever the behaviour pays for it
     */
    public record Answer(String questionId, String questionRevision, Result result) {}

    /** RIGHT at first; LATE is right after wrong tries; MISSED is anything less than wholly right, or no answer. */
    public enum Result {
        RIGHT,
        LATE,
        MISSED
    }

    public AttemptFinished {
        answers = List.copyOf(answers);
    }
}
