package org.needlepoint.attempt;

import java.time.Instant;
import org.needlepoint.attempt.domain.shown.GivenAnswer;

/**
 * An answer that was made in time, as the learner's device says, and arrived after the end.
 *
 * @param answer what came late
 * @param saved what counts without it
 * @param savedAt when the learner last saved or cleared an answer to it in time, or null for never
 * @param state waiting, counted or left; a word of the bundle
 */
public record LateAnswer(
        GivenAnswer answer, GivenAnswer saved, Instant savedAt, Instant madeAt, Instant receivedAt, String state) {

    /** Names it in a form: the question's number and when it was made. */
    public String key() {
        return answer.number() + "@" + madeAt;
    }

    /** Whether the learner changed the answer after this one was made, by two clocks: counting it would take a newer one away. */
    public boolean older() {
        return savedAt != null && savedAt.isAfter(madeAt);
    }

    public boolean waiting() {
        return state.equals("waiting");
    }
}
