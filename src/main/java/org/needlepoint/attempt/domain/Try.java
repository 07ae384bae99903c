package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One of a person's attempts at a quiz, without its questions.
 *
 * @param handedIn when it ended for the learner
 * @param finish once every answer has its mark
 */
public record Try(
        String publicId,
        int number,
        Instant startedAt,
        Optional<Instant> closesAt,
        Optional<Instant> handedIn,
        Optional<Head.Finish> finish) {

    /**
     * How many were started since the last that was passed: whoever passed may be asked to pass again, for a renewal, with all tries.
     *
     * @param before the latest first
     */
    public static int sincePass(List<Try> before) {
        int passed = before.stream()
                .filter(Try::isPassed)
                .mapToInt(Try::number)
                .max()
                .orElse(0);
        return before.stream().mapToInt(Try::number).max().orElse(0) - passed;
    }

    public boolean isPassed() {
        return finish.filter(Head.Finish::passed).isPresent();
    }

    public boolean isOpen() {
        return handedIn.isEmpty();
    }

    /** Handed in, and not all marks are there. */
    public boolean isAwaiting() {
        return handedIn.isPresent() && finish.isEmpty();
    }
}
