package org.needlepoint.review;

import java.time.Instant;
import java.util.List;

/**
 * What a session reviewed.
 *
 * @param left cards of today that were not asked
 * @param next the question with which another session would begin; null when nothing is left
 * @param nextDue when the first card after today's is due; null when there is none
 * @param now names another session, see {@link Outlook#since}
 */
public record SessionEnd(List<Reviewed> reviewed, int left, String next, Instant nextDue, String now) {

    /**
     * One card.
     *
     * @param stem plain
     * @param rating again, hard, good or easy
     */
    public record Reviewed(String stem, String lang, String rating, Instant due) {

        /** The class of its row: met when it was known. */
        public String state() {
            return rating.equals("again") ? "open" : "met";
        }
    }

    public SessionEnd {
        reviewed = List.copyOf(reviewed);
    }

    /** Leaving is the main thing only when nothing is left. */
    public String style() {
        return next == null ? "button" : "button secondary";
    }
}
