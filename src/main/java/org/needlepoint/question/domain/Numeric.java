package org.needlepoint.question.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenNumber;

/**
 * A number within a range, both ends included. The first range that holds the number decides.
 *
 * @param unit of the ranges, and of a number without one; may be empty
 * @param units others that may be written behind the number
 */
public record Numeric(About about, String unit, List<Unit> units, List<Range> ranges, String otherwise)
        implements Question {

    /** @param size how many of the question's own unit it is */
    public record Unit(String name, BigDecimal size) {}

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

    private static final Pattern DIGIT = Pattern.compile("\\d");

    public Numeric {
        units = List.copyOf(units);
        ranges = List.copyOf(ranges);
    }

    @Override
    public Set<String> parameters() {
        return Set.of(Typed.NAME);
    }

    @Override
    public Reading read(Map<String, List<String>> sent) {
        Reading reading = Typed.read(sent);
        return reading instanceof Reading.Read
                        && !DIGIT.matcher(sent.get(Typed.NAME).get(0)).find()
                ? new Reading.Unreadable(Typed.NAME, "Write a number with the digits 0 to 9.")
                : reading;
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

    /** Reads a plain decimal number, with point or comma, in any of the units; a number alone is in the question's own. */
    Optional<BigDecimal> number(String text) {
        String bare = text.strip().replace(',', '.').replace('\u2212', '-');
        return Stream.concat(Stream.of(new Unit("", BigDecimal.ONE), new Unit(unit, BigDecimal.ONE)), units.stream())
                .filter(u -> endsWith(bare, u.name()))
                .map(u -> plain(bare.substring(0, bare.length() - u.name().length()))
                        .map(u.size()::multiply))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean endsWith(String text, String end) {
        return text.regionMatches(true, text.length() - end.length(), end, 0, end.length());
    }

    private static Optional<BigDecimal> plain(String text) {
        String bare = text.strip();
        return NUMBER.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    @Override
    public List<String> layout(Random random) {
        return List.of();
    }

    @Override
    public OpenAnswer open(List<String> layout, Response response) {
        return new OpenNumber(
                response.first(Typed.NAME), unit, units.stream().map(Unit::name).collect(Collectors.joining(", ")));
    }

    @Override
    public List<MarkedPart> marked(List<String> layout, Response response, Grade grade) {
        return List.of(Typed.marked(response, grade, grade.overall() == Grade.Verdict.RIGHT ? "" : right()));
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
