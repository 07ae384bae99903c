package org.needlepoint.content.domain.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.question.domain.Numeric;

/** {@code - = 15}, {@code - = 15 +- 0.5}, {@code - = 15 .. 20}; the same with {@code ~} for known mistakes. */
final class NumericAnswers {

    static final Grammar NUMERIC =
            new Grammar("numeric", Set.of("unit", "units"), answers -> new NumericAnswers(answers).read());

    private static final String NUMBER = "(-?\\d{1,12}(?:\\.\\d{1,12})?)";
    private static final Pattern ANSWER = Pattern.compile("([=~]) " + NUMBER + "(?: (\\+-|\\.\\.) " + NUMBER + ")?");

    private static final Pattern UNIT = Pattern.compile("([^\\d\\s].*?) (\\d{1,12}(?:\\.\\d{1,12})?)");

    private final Answers answers;
    private final List<Numeric.Range> ranges = new ArrayList<>();

    NumericAnswers(Answers answers) {
        this.answers = answers;
    }

    Numeric read() {
        String unit = answers.key("unit").map(Entry::value).orElse("");
        List<Numeric.Unit> units = units(unit);
        answers.lines().stream().filter(line -> !line.startsWith("* ")).forEach(this::add);
        if (ranges.stream().noneMatch(Numeric.Range::right)) {
            answers.refuse("No answer is right.", "Mark the right one with \"- = \".");
        }
        return new Numeric(answers.about(), unit, units, ranges, answers.otherwise());
    }

    private List<Numeric.Unit> units(String main) {
        List<Numeric.Unit> units = new ArrayList<>();
        Set<String> seen = new HashSet<>(Set.of(Wording.of(main)));
        for (Entry entry : answers.keyList("units")) {
            Matcher unit = UNIT.matcher(entry.value());
            BigDecimal size = unit.matches() ? new BigDecimal(unit.group(2)) : BigDecimal.ZERO;
            if (main.isEmpty()) {
                answers.desk().problems().add(entry.place(), "There is no unit to compare with.", "Add \"unit: …\".");
            } else if (size.signum() == 0) {
                answers.desk()
                        .problems()
                        .add(
                                entry.place(),
                                "\"" + entry.value() + "\" is no unit with its size.",
                                "Write \"units: [cm 10]\": the unit, and how many " + main + " it is.");
            } else if (!seen.add(Wording.of(unit.group(1)))) {
                answers.desk().problems().add(entry.place(), "The unit stands here twice.", "Remove one of the two.");
            } else {
                units.add(new Numeric.Unit(unit.group(1), size));
            }
        }
        return units;
    }

    private void add(AnswerLine line) {
        Matcher answer = ANSWER.matcher(line.answer().text());
        if (!answer.matches()) {
            answers.refuse(
                    line,
                    "The answer is no number.",
                    "Write \"= 15\", \"= 15 +- 0.5\" or \"= 15 .. 20\", with a decimal point; \"~\" for a known mistake, \"*\" for any other.");
            return;
        }
        Numeric.Range range = range(answer, answers.html(line.feedback()));
        if (range.low().compareTo(range.high()) > 0) {
            answers.refuse(
                    line, "The range is upside down.", "Write the smaller number first, and no tolerance below 0.");
        }
        if (ranges.stream().anyMatch(earlier -> hides(earlier, range))) {
            answers.refuseAmongWrong(line);
        }
        ranges.add(range);
    }

    private static Numeric.Range range(Matcher answer, String feedback) {
        BigDecimal first = new BigDecimal(answer.group(2));
        BigDecimal second = answer.group(4) == null ? BigDecimal.ZERO : new BigDecimal(answer.group(4));
        boolean span = "..".equals(answer.group(3));
        return new Numeric.Range(
                span ? first : first.subtract(second),
                span ? second : first.add(second),
                answer.group(1).equals("="),
                feedback);
    }

    /** The first range that holds a number decides, so an earlier wrong one takes from a right one, and a later one may never be reached. */
    private static boolean hides(Numeric.Range earlier, Numeric.Range later) {
        boolean meets =
                earlier.low().compareTo(later.high()) <= 0 && later.low().compareTo(earlier.high()) <= 0;
        boolean holds =
                earlier.low().compareTo(later.low()) <= 0 && later.high().compareTo(earlier.high()) <= 0;
        return earlier.right() != later.right() && (later.right() ? meets : holds);
    }
}
