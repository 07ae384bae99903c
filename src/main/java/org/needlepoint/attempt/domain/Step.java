package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.needlepoint.question.domain.ParameterJson;

/**
 * One thing that happened in an attempt; never changed once written.
 *
 * @param slot the question's place from 1, or 0 for the attempt as a whole
 * @param number from 1 within the slot, without gaps
 * @param body canonical JSON: what was given for an answer, what was drawn for a start, {@link HandMark} for a mark, empty for an end
 */
public record Step(int slot, int number, Kind kind, String body, Instant at) {

    /** The number of the step of slot 0 that ends an attempt: one number, so an attempt ends once. */
    public static final int END = 2;

    private static final String EMPTY = ParameterJson.write(Map.of());

    /**
     * EXPIRE ends an attempt whose time ran out; LATE counts an answer that was made in time and came late; MARK is an examiner's. All
     * others are what the person did.
     */
    public enum Kind {
        START,
        SAVE,
        CLEAR,
        CHECK,
        PROCEED,
        SUBMIT,
        EXPIRE,
        LATE,
        MARK
    }

    static Step start(long seed, String quizRevision, Instant at) {
        String body = ParameterJson.write(Map.of("seed", List.of(Long.toString(seed)), "quiz", List.of(quizRevision)));
        return new Step(0, 1, Kind.START, body, at);
    }

    static Step answer(int slot, int number, Action.Answer action, Instant at) {
        return new Step(slot, number, action.kind(), action.given().write(), at);
    }

    static Step end(Kind kind, Instant at) {
        return new Step(0, END, kind, EMPTY, at);
    }

    /** Whether it hands the attempt in. */
    public boolean isEnd() {
        return kind == Kind.SUBMIT || kind == Kind.EXPIRE;
    }

    /** Whether it tells what an examiner did once the attempt had ended. */
    public boolean comesAfterTheEnd() {
        return kind == Kind.LATE || kind == Kind.MARK;
    }

    Given given() {
        return Given.parse(body);
    }
}
