package org.needlepoint.attempt.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What one person is allowed beyond others at one quiz.
 *
 * @param extraTime added to the time limit
 * @param extraTries added to the number of attempts
 * @param opens in place of the quiz's own opening
 * @param closes in place of the quiz's own closing
 */
public record QuizOverride(Duration extraTime, int extraTries, Optional<Instant> opens, Optional<Instant> closes) {

    public static final Duration MOST_TIME = Duration.ofDays(1);
    public static final int MOST_TRIES = 100;

    public static final QuizOverride NONE = new QuizOverride(Duration.ZERO, 0, Optional.empty(), Optional.empty());
}
