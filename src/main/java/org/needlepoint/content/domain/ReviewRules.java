package org.needlepoint.content.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person is shown of an attempt, by when they look.
 *
 * @param shown by phase; a phase that is absent shows everything
 */
public record ReviewRules(Map<Phase, Set<Part>> shown) {

    /** How long "right after" lasts. */
    public static final Duration RIGHT_AFTER = Duration.ofMinutes(2);

    /** When a person looks: in the attempt, right after it, later while the quiz is still open, after it has closed. */
    public enum Phase {
        DURING,
        AFTER,
        OPEN,
        CLOSED
    }

    /** What there is to be shown: points, right and wrong, the author's feedback, right answers with the explanation. */
    public enum Part {
        MARK,
        VERDICTS,
        FEEDBACK,
        ANSWERS
    }

    public static final ReviewRules EVERYTHING = new ReviewRules(Map.of());

    public ReviewRules {
        Map<Phase, Set<Part>> copy = new EnumMap<>(Phase.class);
        shown.forEach((phase, parts) -> copy.put(phase, Set.copyOf(parts)));
        shown = Map.copyOf(copy);
    }

    public Set<Part> in(Phase phase) {
        return shown.getOrDefault(phase, EnumSet.allOf(Part.class));
    }

    /** Whether all may be known of an answer then: how it was, why, and what is right. */
    public boolean tellsAll(Phase phase) {
        return in(phase).containsAll(EnumSet.of(Part.VERDICTS, Part.FEEDBACK, Part.ANSWERS));
    }

    /** Whether there is a time after an attempt when something may not be known. */
    public boolean withholds() {
        return !EnumSet.complementOf(EnumSet.of(Phase.DURING)).stream().allMatch(this::tellsAll);
    }

    /** Whether the marks are told at any time after an attempt, and so may be told elsewhere too. */
    public boolean alwaysTellsMarks() {
        return EnumSet.complementOf(EnumSet.of(Phase.DURING)).stream()
                .allMatch(phase -> in(phase).contains(Part.MARK));
    }

    /** The phase of a look at an attempt that ended at {@code finishedAt}. */
    public static Phase phase(Instant finishedAt, Optional<Instant> quizCloses, Instant now) {
        if (quizCloses.filter(at -> !now.isBefore(at)).isPresent()) {
            return Phase.CLOSED;
        }
        return now.isBefore(finishedAt.plus(RIGHT_AFTER)) ? Phase.AFTER : Phase.OPEN;
    }
}
