package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Behaviour;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Outcome;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.attempt.domain.Step;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.question.domain.Question;
import org.needlepoint.shared.domain.Fraction;

/** Writes the steps of an attempt that is locked whole, and tells the others when they end it. Within the caller's transaction. */
@ApplicationScoped
class Endings {

    @Inject
    private AttemptStore store;

    @Inject
    private Event<AttemptFinished> finished;

    void append(Attempt after, List<Step> steps) {
        if (steps.isEmpty()) {
            return;
        }
        if (!store.append(after, steps)) {
            throw new IllegalStateException("somebody changed an attempt that was locked");
        }
        boolean decides = steps.stream().anyMatch(s -> s.isEnd() || s.comesAfterTheEnd());
        after.head().finish().filter(finish -> decides).ifPresent(finish -> finished.fire(event(after, finish)));
    }

    /** Writes down who holds the pen, if that has changed. */
    void hold(Attempt before, Attempt after) {
        after.head()
                .run()
                .penSince()
                .filter(pen -> !before.head().run().penSince().equals(Optional.of(pen)))
                .ifPresent(pen -> store.hold(after.head().id(), pen));
    }

    /** Ends the attempt if its time ran out. */
    void closeIfOverdue(Attempt attempt, Instant now) {
        if (attempt.isOverdue(now)) {
            Outcome.Keep end = attempt.expire();
            append(end.after(), List.of(end.step()));
        }
    }

    private static AttemptFinished event(Attempt attempt, Head.Finish finish) {
        Head head = attempt.head();
        return new AttemptFinished(
                head.owner().accountId(),
                head.owner().organisationId(),
                head.publicId(),
                head.subject().quizId(),
                finish.passed(),
                finish.mark(),
                finish.at(),
                attempt.slots().stream()
                        .map(slot -> answer(slot, head.behaviour()))
                        .toList());
    }

    private static AttemptFinished.Answer answer(Slot slot, Behaviour behaviour) {
        Question.About about = slot.question().about();
        return new AttemptFinished.Answer(about.id(), about.revision(), result(slot, behaviour));
    }

    private static AttemptFinished.Result result(Slot slot, Behaviour behaviour) {
        if (!slot.question().grade(slot.given().response()).mark().equals(Fraction.ONE)) {
            return AttemptFinished.Result.MISSED;
        }
        return isAtFirst(slot, behaviour) ? AttemptFinished.Result.RIGHT : AttemptFinished.Result.LATE;
    }

    /** Of a right answer. One that was not checked again after a wrong try has one try, and less than the whole mark. */
    private static boolean isAtFirst(Slot slot, Behaviour behaviour) {
        return slot.tries() <= 1 && (behaviour.tries() == 1 || slot.mark().equals(Optional.of(Fraction.ONE)));
    }
}
