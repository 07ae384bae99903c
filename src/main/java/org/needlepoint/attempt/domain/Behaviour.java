package org.needlepoint.attempt.domain;

import java.util.Optional;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.question.domain.Question;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Refusal;

/** How a person may interact with a question, whatever its type. */
public sealed interface Behaviour
        permits DeferredFeedback, ImmediateFeedback, SeveralTries, CertaintyBased, ManualMarking {

    /** Why the action can't be done to this question now, if so. Time, locks and stale pages are not its concern. */
    Optional<Refusal> refuses(Action.Answer action, Slot slot);

    /** Whether mark, feedback and explanation of this question may be shown while the attempt is open. */
    default boolean reveals(Slot slot) {
        return slot.state() == Slot.State.CHECKED;
    }

    /**
     * What an answer earns.
     *
     * @param earned what the question itself gives, 0 to 1, or below 0 where its author set a penalty
     * @param wrongBefore how many checks went wrong before this answer
     */
    default Fraction mark(Fraction earned, Given given, int wrongBefore) {
        return earned;
    }

    /** Whether a check with this result locks the answer. */
    default boolean locks(Fraction earned, int tries) {
        return true;
    }

    /** Whether an examiner marks this question. */
    default boolean byHand(Question question) {
        return question.markedByHand();
    }

    /** Whether single questions can be checked. */
    default boolean checks() {
        return false;
    }

    /** How often one answer can be checked; 1 but for several tries. */
    default int tries() {
        return 1;
    }

    /** Whether an answer says how sure the person is. */
    default boolean asksCertainty() {
        return false;
    }

    static Behaviour of(Quiz.Conduct conduct) {
        return switch (conduct.behaviour()) {
            case IMMEDIATE -> new ImmediateFeedback();
            case DEFERRED -> new DeferredFeedback();
            case TRIES -> new SeveralTries(conduct.tries(), conduct.penalty());
            case CERTAINTY -> new CertaintyBased();
            case MANUAL -> new ManualMarking();
        };
    }
}
