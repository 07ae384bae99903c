package org.needlepoint.attempt;

import java.time.Instant;
import java.util.List;

/**
 * What waits for marks in an examiner's schools, the longest waiting first.
 *
 * @param more whether there is more than is shown
 */
public record MarkingDesk(List<Task> tasks, boolean more) {

    /**
     * One answer that waits.
     *
     * @param key names it in addresses
     * @param question the stem, plain
     * @param person empty where the school keeps writers from markers
     */
    public record Task(
            String key,
            String school,
            String quizTitle,
            int number,
            String question,
            String person,
            Instant handedIn) {}

    public MarkingDesk {
        tasks = List.copyOf(tasks);
    }
}
