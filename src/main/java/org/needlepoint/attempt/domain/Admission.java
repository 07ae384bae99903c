package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.domain.Refusal;

/** Whether a new attempt may start, and until when it runs. */
public final class Admission {

    private Admission() {}

    /** @param tries how many were started before */
    public static Optional<Refusal> refusal(Quiz quiz, int tries, Instant now) {
        if (quiz.opens().filter(now::isBefore).isPresent()) {
            return quiz.opens().map(Refusal.Closed::new);
        }
        if (quiz.closes().filter(at -> !now.isBefore(at)).isPresent()) {
            return quiz.closes().map(Refusal.Closed::new);
        }
        return quiz.attempts()
                .filter(most -> tries >= most)
                .map(most -> new Refusal.Conflict("You have used all tries at this quiz: " + most + "."));
    }

    /** The earlier of the time limit and the closing of the quiz. */
    public static Optional<Instant> closesAt(Quiz quiz, Instant start) {
        return Stream.concat(quiz.time().map(start::plus).stream(), quiz.closes().stream())
                .min(Instant::compareTo);
    }
}
