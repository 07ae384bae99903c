package org.needlepoint.attempt.domain.shown;

import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Behaviour;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.content.domain.ReviewRules;

/**
 * One place of an open attempt: the question, or, once its behaviour reveals it, the graded question; neither for a part of a case that
 * has not opened. What is not there is null.
 *
 * @param hidden the number of a place that has not opened, else 0
 */
public record ShownItem(OpenQuestion open, MarkedQuestion marked, int hidden) {

    public static ShownItem of(Attempt attempt, Slot slot, MarkedQuestion.Teachers teachers) {
        Behaviour behaviour = attempt.head().behaviour();
        if (slot.isHidden()) {
            return new ShownItem(null, null, slot.number());
        }
        return behaviour.reveals(slot)
                ? new ShownItem(
                        null,
                        MarkedQuestion.of(
                                slot,
                                behaviour,
                                teachers,
                                attempt.head().quiz().review().in(ReviewRules.Phase.DURING)),
                        0)
                : new ShownItem(OpenQuestion.of(slot, behaviour), null, 0);
    }

    public boolean isHidden() {
        return hidden > 0;
    }
}
