package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.Optional;
import org.needlepoint.shared.domain.Fraction;

/**
 * What an attempt knows about itself, apart from its questions. Frozen at the start: a quiz that changes later changes no attempt.
 *
 * @param size how many questions were drawn
 * @param passPercent least share of the marks, in per cent
 * @param closesAt the first instant at which nothing more is taken
 */
public record Head(
        long id,
        String publicId,
        Owner owner,
        Subject subject,
        int tryNumber,
        Behaviour behaviour,
        int passPercent,
        int size,
        Instant startedAt,
        Optional<Instant> closesAt,
        Optional<Finish> finish) {

    /** Whose attempt it is, and through which school. */
    public record Owner(long accountId, long organisationId) {}

    /** At what it is. */
    public record Subject(String courseId, String quizId, String quizRevision) {}

    /**
     * How it ended.
     *
     * @param mark share of all marks, 0 to 1
     */
    public record Finish(Instant at, Fraction mark, boolean passed) {}

    Head finished(Instant at, Fraction mark) {
        boolean passed = mark.times(Fraction.of(100, 1)).compareTo(Fraction.of(passPercent, 1)) >= 0;
        return with(Optional.of(new Finish(at, mark, passed)));
    }

    Head unfinished() {
        return with(Optional.empty());
    }

    private Head with(Optional<Finish> end) {
        return new Head(
                id, publicId, owner, subject, tryNumber, behaviour, passPercent, size, startedAt, closesAt, end);
    }
}
