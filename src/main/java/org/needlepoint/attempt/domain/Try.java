package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.Optional;

/** One of a person's attempts at a quiz, without its questions. */
public record Try(
        String publicId, int number, Instant startedAt, Optional<Instant> closesAt, Optional<Head.Finish> finish) {

    public boolean isOpen() {
        return finish.isEmpty();
    }
}
