package org.needlepoint.attempt.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.domain.Fraction;

/**
 * What an attempt knows about itself, apart from its questions. The quiz is the revision under which it started: one that changes later
 * changes no attempt.
 *
 * @param size how many questions were drawn
 * @param handedIn when it ended for the learner, by submission or because its time ran out
 * @param receipt fingerprint of what was handed in, as it was stored then
 * @param finish once every answer has its mark
 */
public record Head(
        long id,
        String publicId,
        Owner owner,
        Subject subject,
        Quiz quiz,
        int tryNumber,
        int size,
        Run run,
        Optional<Instant> handedIn,
        Optional<String> receipt,
        Optional<Finish> finish) {

    /** Whose attempt it is, and through which school. */
    public record Owner(long accountId, long organisationId) {}

    /** At what it is. */
    public record Subject(String courseId, String quizId, String quizRevision) {}

    /**
     * Its time. An examiner may move the end and may pause it.
     *
     * @param closesAt the end that the page shows
     * @param pausedAt since when nothing is taken and no time runs
     * @param penSince when the page was made that holds the pen: pages made before it are read-only
     */
    public record Run(
            Instant startedAt, Optional<Instant> closesAt, Optional<Instant> pausedAt, Optional<Instant> penSince) {

        /** From now until the end, nobody paused, nobody wrote. */
        public static Run from(Instant start, Optional<Instant> closesAt) {
            return new Run(start, closesAt, Optional.empty(), Optional.empty());
        }

        Run heldSince(Instant pen) {
            return new Run(startedAt, closesAt, pausedAt, Optional.of(pen));
        }

        /** With so much more time until the end, if it has one. */
        public Run extended(Duration more) {
            return new Run(startedAt, closesAt.map(at -> at.plus(more)), pausedAt, penSince);
        }

        /** Stopped: no time runs from now on. */
        public Run paused(Instant now) {
            return new Run(startedAt, closesAt, Optional.of(pausedAt.orElse(now)), penSince);
        }

        /** Going on: the end moves by as long as no time ran. */
        public Run resumed(Instant now) {
            Duration stood = pausedAt.map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
            return new Run(startedAt, closesAt.map(at -> at.plus(stood)), Optional.empty(), penSince);
        }

        /**
         * Under another admission. What an examiner moved before stays moved; the end never falls into the past.
         *
         * @param before under which it ran until now
         */
        public Run admitted(Admission before, Admission after, Instant now) {
            Optional<Instant> was = before.closesAt(startedAt);
            Instant earliest = pausedAt.orElse(now);
            Optional<Instant> end = after.closesAt(startedAt)
                    .map(is -> closesAt.flatMap(at -> was.map(old -> at.plus(Duration.between(old, is))))
                            .orElse(is))
                    .map(is -> is.isBefore(earliest) ? earliest : is);
            return new Run(startedAt, end, pausedAt, penSince);
        }
    }

    /**
     * How it ended.
     *
     * @param mark share of all marks, 0 to 1
     */
    public record Finish(Instant at, Fraction mark, boolean passed) {}

    public Behaviour behaviour() {
        return Behaviour.of(quiz.conduct());
    }

    /** The first instant at which nothing more is taken: the end shown and the grace after it. Empty while no time runs out. */
    public Optional<Instant> endsAt() {
        return run.pausedAt().isPresent()
                ? Optional.empty()
                : run.closesAt().map(at -> at.plus(quiz.timing().grace()));
    }

    /** The same with its time changed. */
    public Head during(Run changed) {
        return with(changed, handedIn, finish);
    }

    Head ended(Instant at, Optional<Finish> end) {
        return with(run, Optional.of(at), end);
    }

    Head unfinished() {
        return with(run, Optional.empty(), Optional.empty());
    }

    Head heldSince(Instant pen) {
        return during(run.heldSince(pen));
    }

    private Head with(Run changed, Optional<Instant> handed, Optional<Finish> end) {
        return new Head(id, publicId, owner, subject, quiz, tryNumber, size, changed, handed, receipt, end);
    }
}
