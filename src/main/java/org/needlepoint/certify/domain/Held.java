package org.needlepoint.certify.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A certificate, with what was done to it.
 *
 * @param id public id
 * @param expiresOn the last valid day; empty when it never expires
 * @param renewal whether it renewed the one before
 * @param acts oldest first
 */
public record Held(
        String id,
        String programmeId,
        int cycle,
        LocalDate issuedOn,
        Optional<LocalDate> expiresOn,
        Instant issuedAt,
        boolean renewal,
        List<Act> acts) {

    /** Something done to a certificate after its issue. */
    public record Act(int number, Kind kind, Instant at) {

        /** What was done. */
        public enum Kind {
            REVOCATION_ASKED,
            REVOCATION_DROPPED,
            REVOKED,
            SUSPENDED,
            REINSTATED
        }
    }

    public Held {
        acts = acts.stream().sorted(Comparator.comparing(Act::number)).toList();
    }

    /** When the last thing was done to it, its issue included. */
    public Instant changedAt() {
        return Stream.concat(Stream.of(issuedAt), acts.stream().map(Act::at))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** When it was revoked. */
    public Optional<Instant> revokedAt() {
        return acts.stream()
                .filter(act -> act.kind() == Act.Kind.REVOKED)
                .map(Act::at)
                .findFirst();
    }

    public boolean revoked() {
        return revokedAt().isPresent();
    }

    /** A revocation was asked for, and nobody has decided on it. */
    public boolean underReview() {
        return since(Act.Kind.REVOCATION_ASKED, List.of(Act.Kind.REVOCATION_DROPPED, Act.Kind.REVOKED))
                .isPresent();
    }

    public boolean suspended() {
        return since(Act.Kind.SUSPENDED, List.of(Act.Kind.REINSTATED)).isPresent();
    }

    /** Whether its last valid day is over. */
    public boolean expired(LocalDate day) {
        return expiresOn.filter(day::isAfter).isPresent();
    }

    /** Neither revoked, suspended, under review nor expired. */
    public boolean inForce(LocalDate day) {
        return !revoked() && !underReview() && !suspended() && !expired(day);
    }

    /**
     * The last day on which it can still be renewed; empty when it never expires, or as long as a doubt that came in time holds it back.
     * Whoever was suspended or looked into, and cleared, after the last valid day has the whole grace from that day on.
     *
     * @param grace that follows the last valid day
     */
    public Optional<LocalDate> renewable(Period grace, ZoneId zone) {
        if (expiresOn.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = expiresOn.get();
        boolean held = false;
        for (Act act : acts) {
            LocalDate day = LocalDate.ofInstant(act.at(), zone);
            boolean before = held;
            held = until(act.at()).doubted() && (before || !day.isAfter(last.plus(grace)));
            if (before && !held && day.isAfter(last)) {
                last = day;
            }
        }
        return held ? Optional.empty() : Optional.of(last.plus(grace));
    }

    private boolean doubted() {
        return suspended() || underReview();
    }

    /** When it came to be so, if no later act ended it. */
    public Optional<Instant> since(Act.Kind begin, List<Act.Kind> ends) {
        Optional<Instant> since = Optional.empty();
        for (Act act : acts) {
            if (act.kind() == begin) {
                since = Optional.of(act.at());
            } else if (ends.contains(act.kind())) {
                since = Optional.empty();
            }
        }
        return since;
    }

    /** As it was known at an instant. */
    Held until(Instant asOf) {
        return new Held(
                id,
                programmeId,
                cycle,
                issuedOn,
                expiresOn,
                issuedAt,
                renewal,
                acts.stream().filter(act -> !act.at().isAfter(asOf)).toList());
    }
}
