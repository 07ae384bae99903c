package org.needlepoint.question.domain;

import java.util.List;
import java.util.Random;

/** A word or a few; case, spaces, hyphens, full stops and tone marks are levelled before comparing. */
public record ShortText(About about, List<Phrase> phrases, String otherwise) implements Question {

    /** @param text as the author wrote it; feedback is an inline HTML fragment */
    public record Phrase(String text, boolean right, String feedback) {}

    public ShortText {
        phrases = List.copyOf(phrases);
    }

    @Override
    public Grade grade(Response response) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> layout(Random random) {
        return List.of();
    }

    @Override
    public String type() {
        return "short";
    }
}
