package org.needlepoint.content.domain;

import java.time.Period;
import java.util.List;

/**
 * The way from one certificate to the next.
 *
 * @param window how long before the last valid day it opens
 * @param grace how long after the last valid day it stays open
 * @param base from which day the next certificate is counted
 * @param again ids of first requirements that must be met anew once all that is over, or after a revocation
 */
public record Renewal(
        Period window, Period grace, List<Requirement> requirements, Validity.Base base, List<String> again) {

    public Renewal {
        requirements = List.copyOf(requirements);
        again = List.copyOf(again);
    }
}
