package org.needlepoint.content.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A quiz's blueprint.
 *
 * @param passPercent least share of the marks, in per cent
 * @param time limit from start to submission
 * @param attempts how many may be started
 */
public record Quiz(
        String id,
        String courseId,
        String moduleId,
        String revision,
        String source,
        String title,
        BehaviourName behaviour,
        int passPercent,
        Optional<Duration> time,
        Optional<Instant> opens,
        Optional<Instant> closes,
        Optional<Integer> attempts,
        List<Draw> draws) {

    /** How a person may interact with each question. */
    public enum BehaviourName {
        IMMEDIATE,
        DEFERRED
    }

    /** {@code count} questions that carry all the tags and are not drawn yet. */
    public record Draw(int count, Set<String> tags) {
        public Draw {
            tags = Set.copyOf(tags);
        }
    }

    public Quiz {
        draws = List.copyOf(draws);
    }

    /** How many questions an attempt has. */
    public int size() {
        return draws.stream().mapToInt(Draw::count).sum();
    }
}
