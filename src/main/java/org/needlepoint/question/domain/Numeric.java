package org.needlepoint.question.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** A number within a range, both ends included. The first range that holds the number decides. */
public record Numeric(About about, String unit, List<Range> ranges, String otherwise) implements Question {

    /** @param feedback inline HTML fragment; low and high are inclusive and may be equal */
    public record Range(BigDecimal low, BigDecimal high, boolean right, String feedback) {}

    public Numeric {
        ranges = List.copyOf(ranges);
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
        return "numeric";
    }
}
