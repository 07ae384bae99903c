package org.needlepoint.attempt.domain;

import java.time.Instant;
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

    public boolean isOpen() {
        return handedIn.isEmpty();
    }

    /** Handed in, and not all marks are there. */
    public boolean isAwaiting() {
        return handedIn.isPresent() && finish.isEmpty();
    }
}
