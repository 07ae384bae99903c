package org.needlepoint.question.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.needlepoint.shared.domain.Fraction;

/**
 * The result of grading one response.
 *
 * @param mark 0 to 1, exact; down to −1 where the author lets wrong choices cost
 * @param verdicts by part id (option, left, or {@link #WHOLE}): what to show beside that part
 * @param feedback by part id: HTML fragment to show beside that part, for what was chosen, typed or missed
 */
public record Grade(Fraction mark, Map<String, Verdict> verdicts, Map<String, String> feedback) {

    /** The part id of a verdict on the question as a whole. */
    public static final String WHOLE = "answer";

    /** MISSED is a right option that was not chosen; AWAITING is answered and waits for a person to mark it. */
    public enum Verdict {
        RIGHT,
        PARTLY,
        WRONG,
        MISSED,
        UNANSWERED,
        AWAITING;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Grade {
        verdicts = Map.copyOf(verdicts);
        feedback = Collections.unmodifiableMap(new LinkedHashMap<>(feedback));
    }

    /** All or nothing, with one feedback. */
    static Grade whole(boolean right, String feedback) {
        return new Grade(
                right ? Fraction.ONE : Fraction.ZERO,
                Map.of(WHOLE, right ? Verdict.RIGHT : Verdict.WRONG),
                Map.of(WHOLE, feedback));
    }

    /** Nothing was answered where an answer is typed. */
    static Grade unanswered() {
        return new Grade(Fraction.ZERO, Map.of(WHOLE, Verdict.UNANSWERED), Map.of());
    }

    /** The verdict on the whole. */
    public Verdict overall() {
        if (mark.equals(Fraction.ONE)) {
            return Verdict.RIGHT;
        }
        if (mark.compareTo(Fraction.ZERO) > 0) {
            return Verdict.PARTLY;
        }
        Verdict whole = verdicts.get(WHOLE);
        return whole == Verdict.UNANSWERED || whole == Verdict.AWAITING ? whole : Verdict.WRONG;
    }

    /** The verdict on a part as a word of the bundle and a class of the style: right, partly, …; empty without one. */
    public String word(String part) {
        Verdict verdict = verdicts.get(part);
        return verdict == null ? "" : verdict.word();
    }

    /** The feedback on a part; may be empty. */
    public String feedbackOn(String part) {
        return feedback.getOrDefault(part, "");
    }
}
