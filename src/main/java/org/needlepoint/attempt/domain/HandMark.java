package org.needlepoint.attempt.domain;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needlepoint.question.domain.ParameterJson;
import org.needlepoint.shared.domain.Fraction;

/**
 * The mark that an examiner gave to one answer.
 *
 * @param mark 0 to 1
 * @param points by criterion of the rubric; empty where there is none
 * @param remark to the learner, plain text; may be empty
 * @param examiner public id
 */
public record HandMark(Fraction mark, Map<String, Integer> points, String remark, String examiner) {

    /** The longest remark, in characters. */
    public static final int LONGEST_REMARK = 4_000;

    private static final String POINTS = "points.";

    public HandMark {
        points = Map.copyOf(points);
        if (mark.compareTo(Fraction.ZERO) < 0 || mark.compareTo(Fraction.ONE) > 0) {
            throw new IllegalArgumentException("a mark lies between 0 and 1, not " + mark);
        }
    }

    String write() {
        Map<String, List<String>> all = new TreeMap<>();
        all.put("mark", List.of(mark.toString()));
        all.put("remark", List.of(remark));
        all.put("examiner", List.of(examiner));
        points.forEach((criterion, earned) -> all.put(POINTS + criterion, List.of(Integer.toString(earned))));
        return ParameterJson.write(all);
    }

    /** Reads what a mark wrote into its step. */
    public static HandMark parse(String body) {
        Map<String, List<String>> all = ParameterJson.read(body);
        Map<String, Integer> points = new TreeMap<>();
        all.forEach((name, value) -> {
            if (name.startsWith(POINTS)) {
                points.put(name.substring(POINTS.length()), Integer.valueOf(value.get(0)));
            }
        });
        return new HandMark(
                Fraction.parse(all.get("mark").get(0)),
                points,
                all.get("remark").get(0),
                all.get("examiner").get(0));
    }
}
