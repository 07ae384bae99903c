package org.needlepoint.attempt.domain;

import java.util.Optional;
import org.needlepoint.shared.domain.Refusal;

/** Answers may change until submission; nothing is graded or shown before. */
public record DeferredFeedback() implements Behaviour {

    @Override
    public Optional<Refusal> refuses(Action.Answer action, Slot slot) {
        return Checking.never(action);
    }
}
