package org.needlepoint.attempt;

import java.time.Instant;
import org.needlepoint.attempt.domain.shown.GivenAnswer;

/**
 * An answer that was made in time, as the learner's device says, and arrived after the end.
 *
 * @param answer what came late
 * @param saved what counts without it
 * @param state waiting, counted or left; a word of the bundle
 */
public record LateAnswer(GivenAnswer answer, GivenAnswer saved, Instant madeAt, Instant receivedAt, String state) {

    /** Names it in a form: the question's number and when it was made. */
    public String key() {
        return answer.number() + "@" + madeAt;
    }

    public boolean waiting() {
        return state.equals("waiting");
    }
}
