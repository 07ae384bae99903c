package org.needlepoint.attempt.domain;

import java.util.Optional;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Refusal;

/**
 * An answer may be checked several times. A wrong or partly right one gets the next hint and may be changed; it is locked once it is
 * right or the tries are used up. Each try that was not right takes its penalty from the mark.
 *
 * @param tries how many checks a question has, 2 or more
 * @param penalty share of the question's mark, 0 to 1
 */
public record SeveralTries(int tries, Fraction penalty) implements Behaviour {

    @Override
    public Optional<Refusal> refuses(Action.Answer action, Slot slot) {
        return Checking.sensible(action, slot);
    }

    @Override
    public Fraction mark(Fraction earned, Given given, int wrongBefore) {
        return earned.plus(penalty.times(Fraction.of(-wrongBefore, 1))).atLeastZero();
    }

    @Override
    public boolean locks(Fraction earned, int used) {
        return earned.equals(Fraction.ONE) || used >= tries;
    }

    @Override
    public boolean checks() {
        return true;
    }
}
