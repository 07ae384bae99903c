package org.needlepoint.attempt.domain;

import java.util.Optional;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.domain.Refusal;

/** Answers may change until submission; nothing is graded or shown before. */
public record DeferredFeedback() implements Behaviour {

    @Override
    public Optional<Refusal> refuses(Action.Answer action, Slot slot) {
        return action instanceof Action.Check
                ? Optional.of(new Refusal.Conflict("This quiz shows its feedback after you submit."))
                : Optional.empty();
    }

    @Override
    public boolean reveals(Slot slot) {
        return false;
    }

    @Override
    public Quiz.BehaviourName name() {
        return Quiz.BehaviourName.DEFERRED;
    }
}
