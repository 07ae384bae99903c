package org.needlepoint.question.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenNumber;

/** A number within a range, both ends included. The first range that holds the number decides. */
public record Numeric(About about, String unit, List<Range> ranges, String otherwise) implements Question {

    /** @param feedback inline HTML fragment; low and high are inclusive and may be equal */
    public record Range(BigDecimal low, BigDecimal high, boolean right, String feedback) {
        boolean holds(BigDecimal number) {
            return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
        }

        String words() {
            return low.compareTo(high) == 0 ? plain(low) : plain(low) + "–" + plain(high);
        }

        private static String plain(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }

    /** No exponents: a short text must not become a number of a million digits. */
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)");

    public Numeric {
        ranges = List.copyOf(ranges);
    }

    @Override
    public Set<String> parameters() {
        return Set.of(Typed.NAME);
    }

    @Override
    public Reading read(Map<String, List<String>> sent) {
        return Typed.read(sent);
    }

    @Override
    public Grade grade(Response response) {
        if (response.isBlank()) {
            return Grade.unanswered();
        }
        return number(response.first(Typed.NAME))
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
    public OpenAnswer open(List<String> layout, Response response) {
        return new OpenNumber(response.first(Typed.NAME), unit);
    }

    @Override
    public List<MarkedPart> marked(List<String> layout, Response response, Grade grade) {
        return List.of(Typed.marked(response, grade, right()));
    }

    private String right() {
        return ranges.stream()
                .filter(Range::right)
                .findFirst()
                .map(range -> (range.words() + " " + unit).strip())
                .orElse("");
    }

    @Override
    public String type() {
        return "numeric";
    }
}
