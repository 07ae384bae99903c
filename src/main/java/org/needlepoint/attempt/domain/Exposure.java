package org.needlepoint.attempt.domain;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How often each question was asked in a quiz's latest attempts. What everybody has seen is soon known by those who have not.
 *
 * @param attempts how many were looked at
 * @param asked by question id, in how many of them; none for 0
 */
public record Exposure(int attempts, Map<String, Integer> asked) {

    /** Below so many attempts a share says nothing. */
    static final int LEAST = 20;

    private static final int HUNDRED = 100;

    public Exposure {
        asked = Map.copyOf(asked);
    }

    /** Ids of the questions that more than this share of the attempts had. */
    public Set<String> over(int percent) {
        if (attempts < LEAST) {
            return Set.of();
        }
        return asked.entrySet().stream()
                .filter(e -> (long) e.getValue() * HUNDRED > (long) percent * attempts)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
