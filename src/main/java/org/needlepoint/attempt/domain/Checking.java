package org.needlepoint.attempt.domain;

import java.util.Optional;
import org.needlepoint.shared.domain.Refusal;

/** What every behaviour says of a check, whether it has checks or not. */
final class Checking {

    private Checking() {}

    static Optional<Refusal> never(Action.Answer action) {
        return action instanceof Action.Check
                ? Optional.of(new Refusal.Conflict("This quiz shows its feedback after you submit."))
                : Optional.empty();
    }

    static Optional<Refusal> sensible(Action.Answer action, Slot slot) {
        if (!(action instanceof Action.Check)) {
            return Optional.empty();
        }
        if (slot.question().markedByHand()) {
            return Optional.of(new Refusal.Conflict("An examiner marks this answer; it can't be checked now."));
        }
        return action.given().response().isBlank()
                ? Optional.of(new Refusal.Conflict("Answer the question before you check it."))
                : Optional.empty();
    }
}
