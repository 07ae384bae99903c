package org.needlepoint.attempt;

import java.time.Instant;
import java.util.List;
import org.needlepoint.attempt.domain.shown.MarkedQuestion;

/**
 * An attempt that has ended, with all that may be known of it now.
 *
 * @param points earned, as a decimal
 * @param size points to be had
 * @param percent whole, rounded down
 * @param expired whether the time ran out
 * @param criticalMissed whether a question that keeps a patient safe was not wholly right
 * @param study lessons to read again, in the order of the questions that were missed
 */
public record FinishedAttempt(
        String publicId,
        String quizId,
        String quizTitle,
        String courseId,
        String courseTitle,
        String lang,
        boolean passed,
        String points,
        int size,
        int percent,
        int passPercent,
        Instant finishedAt,
        boolean expired,
        boolean criticalMissed,
        List<MarkedQuestion> questions,
        List<MarkedQuestion.Lesson> study) {
    public FinishedAttempt {
        questions = List.copyOf(questions);
        study = List.copyOf(study);
    }

    /** passed or failed: a word of the bundle and a class of the style. */
    public String outcome() {
        return passed ? "passed" : "failed";
    }
}
