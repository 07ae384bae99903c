package org.needlepoint.attempt.domain;

import java.util.Optional;
import org.needlepoint.shared.domain.Refusal;

/** Each question may be checked once: it is graded and locked, and its feedback is shown at once. */
public record ImmediateFeedback() implements Behaviour {

    @Override
    public Optional<Refusal> refuses(Action.Answer action, Slot slot) {
        return Checking.sensible(action, slot);
    }

    @Override
    public boolean checks() {
        return true;
    }
}
