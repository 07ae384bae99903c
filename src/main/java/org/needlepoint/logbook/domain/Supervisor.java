package org.needlepoint.logbook.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Somebody whom a school appointed to supervise sessions.
 *
 * @param id inner key, never shown
 * @param accountId of whoever signs on an own account; empty for somebody who signs at the bedside only
 * @param modalities dn, ims, acu
 * @param hasCode whether a code for signing at the bedside was given
 * @param until last day of the appointment
 */
public record Supervisor(
        long id,
        String publicId,
        long organisationId,
        String organisationName,
        Optional<Long> accountId,
        String name,
        List<String> modalities,
        String licence,
        boolean hasCode,
        LocalDate from,
        Optional<LocalDate> until) {

    public Supervisor {
        modalities = List.copyOf(modalities);
    }

    /** Whether the person signs on an own account. */
    public boolean signsIn() {
        return accountId.isPresent();
    }

    /** Whether it is this account's. */
    public boolean isOf(long account) {
        return accountId.filter(id -> id == account).isPresent();
    }

    /** Whether the appointment holds on the day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
