package org.needlepoint.attempt;

import java.time.Instant;
import java.util.List;
import org.needlepoint.attempt.domain.shown.ShownItem;

/**
 * An attempt under way, as its page shows it. Nothing in it tells what is right, but for questions that were checked.
 *
 * @param answered how many questions have an answer
 * @param unanswered the numbers of those that have none
 * @param closesAt null for no limit
 * @param graceMillis how long after the end an answer on its way is still taken
 * @param pausedAt null while it runs
 * @param now the server's time, against which a script counts down; also the mark of this page among others of the same attempt
 */
public record OpenAttempt(
        String publicId,
        String quizId,
        String quizTitle,
        String courseId,
        String lang,
        List<ShownItem> items,
        int answered,
        List<Integer> unanswered,
        Instant closesAt,
        long graceMillis,
        Instant pausedAt,
        Instant now) {
    public OpenAttempt {
        items = List.copyOf(items);
        unanswered = List.copyOf(unanswered);
    }

    public int size() {
        return items.size();
    }

    /** Whether nothing is taken until an examiner lets it go on. */
    public boolean paused() {
        return pausedAt != null;
    }

    /** "hidden" while it runs, else null: as the page writes it at what it says of the pause. */
    public String running() {
        return paused() ? null : "hidden";
    }
}
