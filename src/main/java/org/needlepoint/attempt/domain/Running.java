package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * An attempt under way, or one with late answers to decide, as it looks from outside.
 *
 * @param answered how many questions have an answer
 * @param late how many late answers wait for an examiner
 */
public record Running(
        long attemptId,
        String publicId,
        long accountId,
        long organisationId,
        String quizId,
        Instant startedAt,
        Optional<Instant> closesAt,
        Optional<Instant> pausedAt,
        Optional<Instant> handedIn,
        int size,
        int answered,
        int late) {

    public boolean isOpen() {
        return handedIn.isEmpty();
    }
}
