package org.needlepoint.attempt;

import java.util.Map;
import org.needlepoint.attempt.domain.HandMark;
import org.needlepoint.question.domain.Essay;
import org.needlepoint.question.domain.Question;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Refusal;

/**
 * A mark as an examiner gave it, not yet held against the question.
 *
 * @param percent of the whole, where the question has no rubric
 * @param points by criterion, where it has one
 * @param remark to the learner; null or blank for none
 */
public record GivenMark(int percent, Map<String, Integer> points, String remark) {

    private static final int PERCENT = 100;

    public GivenMark {
        points = Map.copyOf(points);
    }

    /** A mark for the whole. */
    public static GivenMark percent(int percent, String remark) {
        return new GivenMark(percent, Map.of(), remark);
    }

    /** @throws Refused Malformed when it is no mark for this question */
    HandMark mark(Question question, String examiner) {
        String words = remark == null ? "" : remark.strip();
        if (words.length() > HandMark.LONGEST_REMARK) {
            throw malformed("remark", "Shorten the remark to 4,000 characters.");
        }
        return question instanceof Essay essay
                ? new HandMark(byRubric(essay.rubric()), points, words, examiner)
                : new HandMark(ofTheWhole(), Map.of(), words, examiner);
    }

    private Fraction byRubric(Essay.Rubric rubric) {
        boolean all = rubric.criteria().stream().allMatch(c -> points.containsKey(c.id()));
        try {
            if (all) {
                return rubric.mark(points);
            }
        } catch (IllegalArgumentException e) {
            // Told below, as a criterion without points is.
        }
        throw malformed("points", "Give each criterion a whole number, from 0 to its points.");
    }

    private Fraction ofTheWhole() {
        if (percent < 0 || percent > PERCENT) {
            throw malformed("percent", "Give a whole number from 0 to 100.");
        }
        return Fraction.of(percent, PERCENT);
    }

    private static Refused malformed(String field, String advice) {
        return new Refused(new Refusal.Malformed(field, advice));
    }
}
