package org.needlepoint.attempt.domain.shown;

import java.util.List;
import java.util.Map;
import org.needlepoint.question.domain.Essay;
import org.needlepoint.question.domain.Question;

/**
 * One criterion by which an examiner marks, and what it earned.
 *
 * @param points to be had
 * @param text HTML fragment (inline)
 * @param guidance HTML fragment (inline), for the marker alone; empty for the learner
 * @param given points earned; empty while unmarked
 */
public record RubricLine(String id, int points, String text, String guidance, String given) {

    /** The same earning something else. */
    public RubricLine earning(String other) {
        return new RubricLine(id, points, text, guidance, other);
    }

    /** All criteria of a question, in their order; none for a question without a rubric. */
    public static List<RubricLine> of(Question question, Map<String, Integer> given, boolean forMarker) {
        return question instanceof Essay essay
                ? essay.rubric().criteria().stream()
                        .map(c -> new RubricLine(
                                c.id(),
                                c.points(),
                                c.text(),
                                forMarker ? c.guidance() : "",
                                given.containsKey(c.id()) ? String.valueOf(given.get(c.id())) : ""))
                        .toList()
                : List.of();
    }
}
