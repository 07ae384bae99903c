package org.needlepoint.attempt;

import java.time.Instant;
import java.util.List;
import org.needlepoint.attempt.domain.Calibration;
import org.needlepoint.attempt.domain.shown.MarkedQuestion;

/**
 * An attempt that was handed in, with all that may be known of it now.
 *
 * @param score null while an examiner's marks are awaited and where the quiz does not tell its marks
 * @param finishedAt when it was handed in
 * @param expired whether the time ran out
 * @param criticalMissed whether a question that keeps a patient safe was not wholly right
 * @param receipt fingerprint of what was handed in, as a person reads it out
 * @param calibration how well certainty fits knowledge; empty where certainty was not asked
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
        Score score,
        Instant finishedAt,
        boolean expired,
        boolean criticalMissed,
        String receipt,
        List<Calibration.Level> calibration,
        List<MarkedQuestion> questions,
        List<MarkedQuestion.Lesson> study) {

    /**
     * @param points earned, as a decimal
     * @param size points to be had
     * @param percent whole, rounded down
     * @param floored whether wrong answers cost more than right ones earned
     * @param criticalMissed numbers of questions that had to be right and were not
     */
    public record Score(
            String points,
            int size,
            int percent,
            int passPercent,
            boolean floored,
            List<Integer> criticalMissed,
            List<SectionScore> sections) {
        public Score {
            criticalMissed = List.copyOf(criticalMissed);
            sections = List.copyOf(sections);
        }
    }

    /** @param least percent that the section needs, 0 for none */
    public record SectionScore(String title, int percent, int least, boolean enough) {

        /** met or short: a class of the style and a word of the bundle. */
        public String state() {
            return enough ? "met" : "short";
        }
    }

    public FinishedAttempt {
        calibration = List.copyOf(calibration);
        questions = List.copyOf(questions);
        study = List.copyOf(study);
    }

    /** Whether an examiner still has to mark some of it. */
    public boolean awaiting() {
        return questions.stream().anyMatch(MarkedQuestion::awaits);
    }

    /** passed, failed or awaiting: a word of the bundle and a class of the style. */
    public String outcome() {
        if (awaiting()) {
            return "awaiting";
        }
        return passed ? "passed" : "failed";
    }

    public boolean failed() {
        return outcome().equals("failed");
    }

    public int size() {
        return questions.size();
    }
}
