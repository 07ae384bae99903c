package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.Optional;
import org.needlepoint.content.domain.ReviewRules;

/**
 * A question that somebody was asked.
 *
 * @param handedIn when the attempt was handed in; empty while it is open
 */
public record Asked(String questionId, String quizId, Optional<Instant> handedIn) {

    /**
     * Whether what is right must not be told yet, wherever else this person meets the question.
     *
     * @param over from when on the quiz's answers can help nobody; empty for never
     */
    public boolean isSecret(ReviewRules rules, Optional<Instant> over, Instant now) {
        return handedIn.isEmpty() || !rules.tellsAll(ReviewRules.phase(handedIn.get(), over, now));
    }
}
