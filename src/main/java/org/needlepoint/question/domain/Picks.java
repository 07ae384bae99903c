package org.needlepoint.question.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads answers that pick one id for each place, as selects send them; a place without a pick is absent. */
final class Picks {

    private Picks() {}

    /** @param known the ids that can be picked */
    static Reading read(Map<String, List<String>> sent, Set<String> known) {
        for (Map.Entry<String, List<String>> place : sent.entrySet()) {
            if (place.getValue().size() > 1 || !known.containsAll(place.getValue())) {
                return new Reading.Unreadable(place.getKey(), "Choose one of the answers listed.");
            }
        }
        return new Reading.Read(new Response(sent));
    }
}
