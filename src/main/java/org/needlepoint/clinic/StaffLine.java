package org.needlepoint.clinic;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.needlepoint.credential.domain.Status;
import org.needlepoint.credential.domain.Verification;
import org.needlepoint.credential.domain.Verification.Known;

/**
 * One person of the staff and one certificate, or none.
 *
 * @param state valid, expiring, expired, superseded, under-review, suspended, revoked, not-genuine or none
 * @param title of the certificate
 * @param until the last valid day
 * @param code for the public check
 */
public record StaffLine(
        String name, String state, Optional<String> title, Optional<LocalDate> until, Optional<String> code) {

    /** Early enough to renew in time. */
    static final Period NOTICE = Period.ofDays(60);

    static StaffLine without(String name) {
        return new StaffLine(name, "none", Optional.empty(), Optional.empty(), Optional.empty());
    }

    static StaffLine of(String name, Verification verification, LocalDate today) {
        Optional<Known> known = verification.known();
        return new StaffLine(
                name,
                known.filter(k -> isExpiring(k, today)).map(k -> "expiring").orElse(verification.word()),
                known.map(k -> k.snapshot().title()),
                known.flatMap(k -> k.snapshot().expiresOn()),
                known.map(k -> k.snapshot().code().text()));
    }

    private static boolean isExpiring(Known known, LocalDate today) {
        return known.status() == Status.VALID
                && known.snapshot()
                        .expiresOn()
                        .filter(last -> !last.isAfter(today.plus(NOTICE)))
                        .isPresent();
    }
}
