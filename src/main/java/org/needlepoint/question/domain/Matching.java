package org.needlepoint.question.domain;

import java.util.List;
import java.util.Random;

/** Each left has one right; rights may serve several lefts or none. */
public record Matching(About about, List<Left> lefts, List<Right> rights) implements Question {

    /** @param id l1, l2 … ; text and feedback are inline HTML fragments; rightId names its partner */
    public record Left(String id, String text, String rightId, String feedback) {}

    /** @param id r1, r2 … in the author's order; plainText stands in a select, so it has no markup */
    public record Right(String id, String plainText) {}

    public Matching {
        lefts = List.copyOf(lefts);
        rights = List.copyOf(rights);
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
        return "matching";
    }
}
