package org.needlepoint.question.domain;

import java.util.List;
import java.util.Map;

/**
 * The one place where what a person sent becomes a {@link Response}, for a form post and for JSON alike, so that a type is written once.
 *
 * <p>Names of the parameters of one question: {@code r} (chosen option ids, several for multiple response), {@code m.<left id>} (the
 * right id, or empty), {@code t} (typed text).
 */
public final class Responses {

    /** The longest typed answer that is read, in characters. */
    public static final int LONGEST_TEXT = 2_000;

    private Responses() {}

    /** What reading gave: a response, or why it can't be one. */
    public sealed interface Reading {
        record Read(Response response) implements Reading {}

        record Unreadable(String parameter, String advice) implements Reading {}
    }

    /** Unknown options, wrong kinds, too long texts and several answers to a single choice are unreadable; nothing sent is blank. */
    public static Reading read(Question question, Map<String, List<String>> parameters) {
        throw new UnsupportedOperationException();
    }

    /** Canonical JSON of a response: how it is stored and replayed. */
    public static String write(Response response) {
        throw new UnsupportedOperationException();
    }

    /** Reads what {@link #write} wrote. */
    public static Response parse(String canonical) {
        throw new UnsupportedOperationException();
    }
}
