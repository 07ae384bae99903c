package org.needlepoint.course.domain;

import java.math.BigDecimal;
import org.needlepoint.shared.domain.Fraction;

/**
 * The best finished attempt at a quiz.
 *
 * @param mark 0 to 1, exact
 */
public record QuizMark(String quizId, Fraction mark, boolean passed) {

    /** Rounded down, so that nobody reads 80 % who has 79.6 % and is told "not passed". */
    public int percent() {
        return new BigDecimal(mark.numerator())
                .multiply(BigDecimal.valueOf(100))
                .divideToIntegralValue(new BigDecimal(mark.denominator()))
                .intValue();
    }

    /** A passed one before one that is not, then the higher mark. */
    public static QuizMark better(QuizMark one, QuizMark other) {
        boolean firstWins = one.passed() == other.passed() ? one.mark().compareTo(other.mark()) >= 0 : one.passed();
        return firstWins ? one : other;
    }
}
