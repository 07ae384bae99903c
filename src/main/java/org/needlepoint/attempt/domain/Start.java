package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.question.domain.Question;

/** A new attempt and the step that started it. It has no inner key yet. */
public record Start(Attempt attempt, Step step, long seed) {

    /** @param seed chance, drawn by the caller; stored, so that the draw can be done again */
    public static Start of(
            Quiz quiz,
            Collection<Question> bank,
            Head.Owner owner,
            String publicId,
            int tryNumber,
            long seed,
            Instant now) {
        List<Slot> slots = Draw.slots(quiz, bank, seed);
        Head head = new Head(
                0,
                publicId,
                owner,
                new Head.Subject(quiz.courseId(), quiz.id(), quiz.revision()),
                tryNumber,
                Behaviour.of(quiz.behaviour()),
                quiz.passPercent(),
                slots.size(),
                now,
                Admission.closesAt(quiz, now),
                Optional.empty());
        return new Start(new Attempt(head, slots), Step.start(seed, quiz.revision(), now), seed);
    }
}
