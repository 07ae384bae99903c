package org.needlepoint.attempt;

import java.time.Instant;
import java.util.List;

/**
 * What single people of an examiner's schools are allowed beyond others at one quiz.
 *
 * @param zone in which the quiz tells its times
 * @param takers who may be given something, by name
 * @param given all that was given, the latest first
 */
public record QuizAllowances(String quizId, String title, String zone, List<Taker> takers, List<Line> given) {

    /** Somebody who takes the quiz. */
    public record Taker(String publicId, String name) {}

    /**
     * @param opens null for the quiz's own
     * @param closes null for the quiz's own
     * @param giver name
     * @param counts whether it holds now; an earlier one does not
     */
    public record Line(
            String name,
            long minutes,
            int tries,
            Instant opens,
            Instant closes,
            String reason,
            String giver,
            Instant at,
            boolean counts) {

        /** Whether the quiz's own window holds. */
        public boolean usual() {
            return opens == null && closes == null;
        }

        /** counts or replaced: a word of the bundle. */
        public String state() {
            return counts ? "counts" : "replaced";
        }
    }

    public QuizAllowances {
        takers = List.copyOf(takers);
        given = List.copyOf(given);
    }
}
