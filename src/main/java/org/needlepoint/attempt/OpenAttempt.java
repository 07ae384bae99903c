package org.needlepoint.attempt;

import java.time.Instant;
import java.util.List;
import org.needlepoint.attempt.domain.shown.QuestionMap;
import org.needlepoint.attempt.domain.shown.ShownItem;

/**
 * An attempt under way, as its page shows it. Nothing in it tells what is right, but for questions that were checked.
 *
 * @param map of all questions, over all pages
 * @param items the questions on the page that is shown
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
        QuestionMap map,
        List<ShownItem> items,
        Instant closesAt,
        long graceMillis,
        Instant pausedAt,
        Instant now) {
    public OpenAttempt {
        items = List.copyOf(items);
    }

    /** How many questions it has, on all pages. */
    public int size() {
        return map.spots().size();
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
