package org.needlepoint.course.domain;

import org.needlepoint.shared.domain.Fraction;

/**
 * The best finished attempt at a quiz.
 *
 * @param mark 0 to 1, exact
 */
public record QuizMark(String quizId, Fraction mark, boolean passed) {

    /** Whole, rounded down. */
    public int percent() {
        return mark.percent();
    }

    /** A passed one before one that is not, then the higher mark. */
    public static QuizMark better(QuizMark one, QuizMark other) {
        boolean firstWins = one.passed() == other.passed() ? one.mark().compareTo(other.mark()) >= 0 : one.passed();
        return firstWins ? one : other;
    }
}
