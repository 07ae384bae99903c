package org.needlepoint.certify.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;

/**
 * What the people of a programme wait for.
 *
 * @param missing a requirement that is the first one not met of somebody: what most wait for first, among as many in the programme's order
 * @param others all is there, or something else holds them; in a fixed order
 */
public record Stuck(List<Place> missing, List<Place> others) {

    private static final List<String> HOLDS = List.of(
            Summary.READY,
            Decision.Hold.Why.ANEW.name(),
            Decision.Hold.Why.SUSPENDED.name(),
            Decision.Hold.Why.UNDER_REVIEW.name(),
            Decision.Hold.Why.IN_FORCE.name(),
            Decision.Hold.Why.NOT_JOINED.name());

    /**
     * @param code see {@link Summary#waitingFor}
     * @param requirement empty where it is none, or one that the programme has no longer
     */
    public record Place(String code, Optional<Requirement> requirement, int people) {}

    public Stuck {
        missing = List.copyOf(missing);
        others = List.copyOf(others);
    }

    /** @param counts how many wait for what */
    public static Stuck of(Programme programme, Map<String, Integer> counts) {
        Map<String, Requirement> asked =
                programme.all().stream().collect(Collectors.toMap(Requirement::id, Function.identity(), (a, b) -> a));
        List<String> order = programme.all().stream().map(Requirement::id).toList();
        List<Place> missing = new ArrayList<>();
        counts.forEach((code, people) -> {
            if (!HOLDS.contains(code)) {
                missing.add(new Place(code, Optional.ofNullable(asked.get(code)), people));
            }
        });
        missing.sort(Comparator.comparing(Place::people)
                .reversed()
                .thenComparing(place -> order.contains(place.code()) ? order.indexOf(place.code()) : order.size())
                .thenComparing(Place::code));
        return new Stuck(
                missing,
                HOLDS.stream()
                        .filter(counts::containsKey)
                        .map(code -> new Place(code, Optional.empty(), counts.get(code)))
                        .toList());
    }

    /** Whether it can stand in {@link Place#code}. */
    public static boolean knows(Programme programme, String code) {
        return HOLDS.contains(code)
                || programme.all().stream()
                        .anyMatch(requirement -> requirement.id().equals(code));
    }
}
