package org.needlepoint.attempt;

import java.time.Instant;
import org.needlepoint.shared.domain.Fraction;

/** Fired in the transaction that ends an attempt: whoever observes it decides in the same transaction. */
public record AttemptFinished(
        long accountId,
        long organisationId,
        String attemptPublicId,
        String quizId,
        boolean passed,
        Fraction mark,
        Instant at) {}
