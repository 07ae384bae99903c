package org.needlepoint.certify.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.needlepoint.content.domain.Renewal;

/** Where a person is with one programme, or with one certificate of it. Derived from records and the date, never set. */
public enum Stage {
    OPEN,
    GRANTED,
    EXPIRING,
    EXPIRED,
    RENEWED,
    SUSPENDED,
    REVOKED,
    SUPERSEDED,
    UNDER_REVIEW;

    /**
     * @param held the certificate; empty when none was ever granted
     * @param later the next one of the programme that was not revoked
     * @param renewal as the programme has it today
     */
    public static Stage of(Optional<Held> held, Optional<Held> later, Optional<Renewal> renewal, LocalDate day) {
        return held.map(certificate -> of(certificate, later, renewal, day)).orElse(OPEN);
    }

    private static Stage of(Held held, Optional<Held> later, Optional<Renewal> renewal, LocalDate day) {
        if (held.revoked()) {
            return REVOKED;
        }
        if (held.underReview()) {
            return UNDER_REVIEW;
        }
        if (held.suspended()) {
            return SUSPENDED;
        }
        if (later.isPresent()) {
            return later.get().renewal() ? RENEWED : SUPERSEDED;
        }
        if (held.expired(day)) {
            return EXPIRED;
        }
        return opened(held, renewal, day) ? EXPIRING : GRANTED;
    }

    private static boolean opened(Held held, Optional<Renewal> renewal, LocalDate day) {
        return renewal.isPresent()
                && held.expiresOn()
                        .map(last -> last.minus(renewal.get().window()))
                        .filter(opens -> !day.isBefore(opens))
                        .isPresent();
    }
}
