package org.needlepoint.attempt.domain.shown;

import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Slot;

/** One place of an open attempt: the question, or, once its behaviour reveals it, the graded question. The other is null. */
public record ShownItem(OpenQuestion open, MarkedQuestion marked) {

    public static ShownItem of(Attempt attempt, Slot slot, MarkedQuestion.Teachers teachers) {
        return attempt.head().behaviour().reveals(slot)
                ? new ShownItem(null, MarkedQuestion.of(slot, teachers))
                : new ShownItem(OpenQuestion.of(slot), null);
    }
}
