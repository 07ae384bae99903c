package org.needlepoint.question.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** A number within a range, both ends included. The first range that holds the number decides. */
public record Numeric(About about, String unit, List<Range> ranges, String otherwise) implements Question {

    /** @param feedback inline HTML fragment; low and high are inclusive and may be equal */
    public record Range(BigDecimal low, BigDecimal high, boolean right, String feedback) {
        boolean holds(BigDecimal number) {
            return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
        }
    }

    /** No exponents: a short text must not become a number of a million digits. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

    public Numeric {
        ranges = List.copyOf(ranges);
    }

    @Override
    public Grade grade(Response response) {
        if (!(response instanceof Response.Typed typed)) {
            return Grade.unanswered();
        }
        return number(typed.text())
                .flatMap(n -> ranges.stream().filter(r -> r.holds(n)).findFirst())
                .map(r -> Grade.whole(r.right(), r.feedback()))
                .orElseGet(() -> Grade.whole(false, otherwise));
    }

    /** Reads a plain decimal number, with point or comma; a typed unit does no harm. */
    Optional<BigDecimal> number(String text) {
        String bare = text.strip().replace(',', '.').replace('\u2212', '-');
        if (!unit.isEmpty() && bare.regionMatches(true, bare.length() - unit.length(), unit, 0, unit.length())) {
            bare = bare.substring(0, bare.length() - unit.length()).strip();
        }
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
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
