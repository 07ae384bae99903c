package org.needlepoint.question.domain;

import java.util.List;
import java.util.Random;

/** Single choice, true/false and multiple response: options of which some are right. */
public record Choice(About about, Kind kind, List<Option> options) implements Question {

    /** How many may be chosen and whether options are shuffled. */
    public enum Kind {
        SINGLE,
        TRUE_FALSE,
        MULTIPLE
    }

    /**
     * @param id a, b, c … in the author's order; says nothing about being right
     * @param text HTML fragment (inline)
     * @param feedback HTML fragment (inline), shown when the option was chosen or, once graded, missed
     */
    public record Option(String id, String text, boolean right, String feedback) {}

    public Choice {
        options = List.copyOf(options);
    }

    @Override
    public Grade grade(Response response) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> layout(Random random) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String type() {
        throw new UnsupportedOperationException();
    }
}
