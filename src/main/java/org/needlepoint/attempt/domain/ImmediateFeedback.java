package org.needlepoint.attempt.domain;

import java.util.Optional;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.domain.Refusal;

/** Each question may be checked once: it is graded and locked, and its feedback is shown at once. */
public record ImmediateFeedback() implements Behaviour {

    @Override
    public Optional<Refusal> refuses(Action.Answer action, Slot slot) {
        if (slot.isChecked()) {
            return Optional.of(new Refusal.Conflict("This answer was checked and can't change any more."));
        }
        return action instanceof Action.Check && action.response().isBlank()
                ? Optional.of(new Refusal.Conflict("Answer the question before you check it."))
                : Optional.empty();
    }

    @Override
    public boolean reveals(Slot slot) {
        return slot.isChecked();
    }

    @Override
    public Quiz.BehaviourName name() {
        return Quiz.BehaviourName.IMMEDIATE;
    }
}
