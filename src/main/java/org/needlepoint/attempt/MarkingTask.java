package org.needlepoint.attempt;

import java.time.Instant;
import java.util.List;
import org.needlepoint.attempt.domain.shown.GivenAnswer;
import org.needlepoint.attempt.domain.shown.RubricLine;

/**
 * One answer on an examiner's desk.
 *
 * @param person empty where the school keeps writers from markers
 * @param explanation HTML fragment: what the author says of the right answer
 * @param seen the number of the slot's last step, which the mark carries back
 * @param percent the mark that it has, or else what the question's own rule proposes; empty where there is neither
 * @param proposed whether the percent is the rule's
 * @param remark the one that it has
 * @param rubric the criteria to mark by; empty where a per cent is given for the whole
 */
public record MarkingTask(
        String key,
        String quizTitle,
        String person,
        Instant handedIn,
        GivenAnswer answer,
        String explanation,
        int seen,
        String percent,
        boolean proposed,
        String remark,
        List<RubricLine> rubric) {
    public MarkingTask {
        rubric = List.copyOf(rubric);
    }
}
