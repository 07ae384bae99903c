package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.domain.Refusal;

/**
 * Whether one person may start an attempt at a quiz, and until when it runs.
 *
 * @param allowed what this person is allowed beyond others
 */
public record Admission(Quiz quiz, QuizOverride allowed) {

    /** When the quiz opens for this person; empty for always. */
    public Optional<Instant> opens() {
        return allowed.opens().or(() -> quiz.timing().opens());
    }

    /** When the quiz closes for this person; empty for never. */
    public Optional<Instant> closes() {
        return allowed.closes().or(() -> quiz.timing().closes());
    }

    /**
     * When nobody takes the quiz any more to whom this person could tell its answers, as far as the quiz and this person's own window
     * say; empty for never.
     */
    public Optional<Instant> over() {
        return quiz.timing().closes().flatMap(usual -> closes().map(own -> own.isAfter(usual) ? own : usual));
    }

    /** How many attempts this person has to pass once; empty for no limit. */
    public Optional<Integer> most() {
        return quiz.retakes().most().map(most -> most + allowed.extraTries());
    }

    /** From when on a next attempt may start, after the last one ended. */
    public Optional<Instant> waitsUntil(Optional<Instant> lastEnd, Instant now) {
        return lastEnd.map(end -> end.plus(quiz.retakes().pause())).filter(now::isBefore);
    }

    /**
     * @param tries how many were started since the last that was passed
     * @param lastEnd when the last of them ended
     */
    public Optional<Refusal> refusal(int tries, Optional<Instant> lastEnd, Instant now) {
        if (opens().filter(now::isBefore).isPresent()) {
            return opens().map(Refusal.Closed::new);
        }
        if (closes().filter(at -> !now.isBefore(at)).isPresent()) {
            return closes().map(Refusal.Closed::new);
        }
        return most().filter(most -> tries >= most)
                .<Refusal>map(most -> new Refusal.Conflict("You have used all tries at this quiz: " + most + "."))
                .or(() -> waitsUntil(lastEnd, now)
                        .map(until -> new Refusal.Conflict("The next attempt can start from " + until + ".")));
    }

    /** The earlier of the time limit and the closing of the quiz. */
    public Optional<Instant> closesAt(Instant start) {
        Stream<Instant> limit =
                quiz.timing().limit().map(time -> start.plus(time).plus(allowed.extraTime())).stream();
        return Stream.concat(limit, closes().stream()).min(Instant::compareTo);
    }
}
