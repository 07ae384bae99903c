package org.needlepoint.attempt;

import java.time.Instant;
import org.needlepoint.shared.domain.Fraction;

/**
 * A person's finished attempt at a quiz.
 *
 * @param mark share of all marks, 0 to 1
 * @param best whether it has the highest mark, and is the earliest among equals
 */
public record QuizResult(
        String quizId,
        String attemptPublicId,
        Fraction mark,
        boolean passed,
        boolean best,
        Instant finishedAt,
        String quizRevision) {}
