package org.needlepoint.question.domain;

import java.util.List;
import java.util.Map;
import org.needlepoint.shared.domain.Fraction;

/**
 * The result of grading one response.
 *
 * @param mark 0 to 1, exact
 * @param verdicts by part id (option, left, or "answer"): what to show beside that part
 * @param feedback HTML fragments in the order shown, for what was chosen or typed
 */
public record Grade(Fraction mark, Map<String, Verdict> verdicts, List<String> feedback) {

    /** MISSED is a right option that was not chosen. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG,
        MISSED,
        UNANSWERED
    }

    public Grade {
        verdicts = Map.copyOf(verdicts);
        feedback = List.copyOf(feedback);
    }

    /** The verdict on the whole. */
    public Verdict overall() {
        if (mark.equals(Fraction.ONE)) {
            return Verdict.RIGHT;
        }
        if (mark.compareTo(Fraction.ZERO) > 0) {
            return Verdict.PARTLY;
        }
        return verdicts.containsValue(Verdict.UNANSWERED) && verdicts.size() == 1 ? Verdict.UNANSWERED : Verdict.WRONG;
    }
}
