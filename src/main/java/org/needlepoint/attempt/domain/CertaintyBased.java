package org.needlepoint.attempt.domain;

import java.util.Optional;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Refusal;

/**
 * Deferred feedback where each answer says how sure the person is, and is marked by {@link Certainty}. Who does not say so is taken
 * to be least sure; no answer earns nothing and costs nothing.
 */
public record CertaintyBased() implements Behaviour {

    @Override
    public Optional<Refusal> refuses(Action.Answer action, Slot slot) {
        return Checking.never(action);
    }

    @Override
    public Fraction mark(Fraction earned, Given given, int wrongBefore) {
        return given.response().isBlank()
                ? Fraction.ZERO
                : given.certainty().orElse(Certainty.LOW).mark(earned);
    }

    @Override
    public boolean asksCertainty() {
        return true;
    }
}
