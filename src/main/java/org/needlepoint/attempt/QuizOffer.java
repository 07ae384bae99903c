package org.needlepoint.attempt;

import java.time.Instant;
import java.util.List;

/**
 * What a person may expect of a quiz, and what they did at it before.
 *
 * @param expectations what its page says before anybody starts, line by line
 * @param opens null for always
 * @param closes null for never
 * @param zone in which the school tells opening and closing; empty for UTC
 * @param waitsUntil from when the next attempt may start; null for now
 * @param openAttempt public id of the attempt under way, or null
 * @param state what can be done now: start, continue, sign-in, enrol, early, late, used or wait
 */
public record QuizOffer(
        String quizId,
        String title,
        String courseId,
        String courseTitle,
        String courseCode,
        String lang,
        List<Expectation> expectations,
        Instant opens,
        Instant closes,
        String zone,
        Instant waitsUntil,
        List<TryView> tries,
        String openAttempt,
        String state) {

    /** One line: a key of the bundle below {@code quiz.} and up to two values for its places. */
    public record Expectation(String key, Object first, Object second) {}

    /** @param percent whole, rounded down; null while open or awaiting marks, and where the quiz keeps its marks back */
    public record TryView(
            String publicId,
            int number,
            boolean open,
            boolean awaiting,
            boolean passed,
            Integer percent,
            Instant startedAt,
            Instant finishedAt) {

        /** open, awaiting, met or short: a word of the bundle and a class of the style. */
        public String state() {
            if (open) {
                return "open";
            }
            if (awaiting) {
                return "awaiting";
            }
            return passed ? "met" : "short";
        }

        /** Key of the words for it. */
        public String words() {
            return (open || awaiting || percent != null) ? state() : state() + ".alone";
        }

        /** What follows the attempt's address on the page that shows it now. */
        public String end() {
            return open ? "" : "/result";
        }
    }

    public QuizOffer {
        expectations = List.copyOf(expectations);
        tries = List.copyOf(tries);
    }

    public boolean startable() {
        return state.equals("start");
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
