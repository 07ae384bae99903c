package org.needlepoint.attempt.domain;

import java.util.Optional;
import org.needlepoint.question.domain.Question;
import org.needlepoint.shared.domain.Refusal;

/** Every answer is marked by an examiner, whatever the question; nothing is shown before that. */
public record ManualMarking() implements Behaviour {

    @Override
    public Optional<Refusal> refuses(Action.Answer action, Slot slot) {
        return Checking.never(action);
    }

    @Override
    public boolean byHand(Question question) {
        return true;
    }
}
