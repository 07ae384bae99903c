package org.needlepoint.credential.domain;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** What a certificate is worth on a day. Derived from its acts and the date, never set. */
public enum Status {
    VALID,
    EXPIRED,
    SUPERSEDED,
    UNDER_REVIEW,
    SUSPENDED,
    REVOKED;

    /**
     * @param last the last act, if any
     * @param suspended whether a suspension stands
     * @param superseded whether a later certificate for the same person and programme was issued, whatever became of that one
     * @param expiresOn the last valid day
     */
    public static Status of(
            Optional<Act.Kind> last,
            boolean suspended,
            boolean superseded,
            Optional<LocalDate> expiresOn,
            LocalDate today) {
        if (last.filter(Act.Kind.REVOKED::equals).isPresent()) {
            return REVOKED;
        }
        if (last.filter(Act.Kind.REVOCATION_ASKED::equals).isPresent()) {
            return UNDER_REVIEW;
        }
        if (suspended) {
            return SUSPENDED;
        }
        if (superseded) {
            return SUPERSEDED;
        }
        return expiresOn.filter(today::isAfter).isPresent() ? EXPIRED : VALID;
    }

    /** The stable name, in kebab case, for programs and style classes. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
