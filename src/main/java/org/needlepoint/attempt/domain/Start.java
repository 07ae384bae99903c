package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.question.domain.Question;

/** A new attempt and the step that started it. It has no inner key yet. */
public record Start(Attempt attempt, Step step, long seed) {

    /**
     * Who starts, and as which attempt.
     *
     * @param publicId of the new attempt
     * @param seed chance, drawn by the caller; stored, so that the draw can be done again
     */
    public record Ticket(Head.Owner owner, String publicId, int tryNumber, long seed) {}

    public static Start of(Admission admission, Collection<Question> bank, Draw.Past past, Ticket ticket, Instant now) {
        Quiz quiz = admission.quiz();
        List<Slot> slots = Draw.slots(quiz, bank, past, ticket.seed());
        Head head = new Head(
                0,
                ticket.publicId(),
                ticket.owner(),
                new Head.Subject(quiz.courseId(), quiz.id(), quiz.revision()),
                quiz,
                ticket.tryNumber(),
                slots.size(),
                Head.Run.from(now, admission.closesAt(now)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Start(new Attempt(head, slots), Step.start(ticket.seed(), quiz.revision(), now), ticket.seed());
    }
}
