package org.needlepoint.notice.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.OptionalInt;

/** Which reminder of a certificate is due. */
public final class Steps {

    private Steps() {}

    /**
     * The latest step that is due: after a long pause somebody is told once how it stands, and not all that was missed. None is due that a
     * certificate had passed when it was issued.
     *
     * @param steps days before the last valid day
     * @param issuedOn first valid day
     * @param expiresOn last valid day
     */
    public static OptionalInt due(Collection<Integer> steps, LocalDate issuedOn, LocalDate expiresOn, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, expiresOn);
        long whole = ChronoUnit.DAYS.between(issuedOn, expiresOn);
        return steps.stream()
                .mapToInt(Integer::intValue)
                .filter(step -> step >= left && step < whole)
                .min();
    }
}
