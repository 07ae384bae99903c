package org.needlepoint.attempt.domain;

import java.util.Optional;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.domain.Refusal;

/** How a person may interact with a question, whatever its type. */
public sealed interface Behaviour permits DeferredFeedback, ImmediateFeedback {

    /** Why the action can't be done to this question now, if so. Time and stale pages are not its concern. */
    Optional<Refusal> refuses(Action.Answer action, Slot slot);

    /** Whether mark, feedback and explanation of this question may be shown while the attempt is open. */
    boolean reveals(Slot slot);

    /** The name as stored. */
    Quiz.BehaviourName name();

    static Behaviour of(Quiz.BehaviourName name) {
        return name == Quiz.BehaviourName.IMMEDIATE ? new ImmediateFeedback() : new DeferredFeedback();
    }
}
