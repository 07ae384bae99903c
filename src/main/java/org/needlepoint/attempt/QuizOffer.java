package org.needlepoint.attempt;

import java.time.Instant;
import java.util.List;

/**
 * What a person may expect of a quiz, and what they did at it before.
 *
 * @param minutes 0 for no limit
 * @param opens null for always
 * @param closes null for never
 * @param attempts most tries, 0 for no limit
 * @param openAttempt public id of the attempt under way, or null
 * @param state what can be done now: start, continue, sign-in, enrol, early, late or used
 */
public record QuizOffer(
        String quizId,
        String title,
        String courseId,
        String courseTitle,
        String courseCode,
        String lang,
        int size,
        int passPercent,
        long minutes,
        boolean immediate,
        Instant opens,
        Instant closes,
        int attempts,
        List<TryView> tries,
        String openAttempt,
        String state) {

    /** @param percent whole, rounded down; 0 while open */
    public record TryView(
            String publicId,
            int number,
            boolean open,
            boolean passed,
            int percent,
            Instant startedAt,
            Instant finishedAt) {

        /** open, met or short: a word of the bundle and a class of the style. */
        public String state() {
            if (open) {
                return "open";
            }
            return passed ? "met" : "short";
        }

        /** What follows the attempt's address on the page that shows it now. */
        public String end() {
            return open ? "" : "/result";
        }
    }

    public QuizOffer {
        tries = List.copyOf(tries);
    }

    public boolean startable() {
        return state.equals("start");
    }

    public boolean limited() {
        return minutes > 0;
    }

    /** The bundle's word for the behaviour. */
    public String behaviour() {
        return immediate ? "immediate" : "deferred";
    }

    /** Whether nobody is signed in. */
    public boolean strange() {
        return state.equals("sign-in");
    }

    public boolean unenrolled() {
        return state.equals("enrol");
    }

    public boolean underWay() {
        return state.equals("continue");
    }
}
