package org.needlepoint.certify.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.Decision.Hold;
import org.needlepoint.certify.domain.Decision.Hold.Why;
import org.needlepoint.certify.domain.Decision.Path;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Renewal;
import org.needlepoint.content.domain.Requirement;

/**
 * By which way a person comes to the next certificate of a programme, from the certificates that they hold.
 *
 * @param renews what is renewed, on that path
 * @param before what that one renewed
 * @param anew requirements that count only what was done after {@code cut}
 * @param cut last day that does not count for them
 * @param began since when this cycle runs: a waiver of an earlier one is spent
 */
record Way(
        Path path,
        Optional<Hold> hold,
        Optional<Held> renews,
        Optional<Held> before,
        List<String> anew,
        Optional<LocalDate> cut,
        Optional<Instant> began) {

    static Way of(Programme programme, Facts facts, LocalDate day) {
        List<Held> own = facts.certificates().stream()
                .filter(held -> held.programmeId().equals(programme.id()))
                .sorted(Comparator.comparing(Held::cycle).reversed())
                .toList();
        // What was revoked stands between its holder and whatever it renewed.
        Optional<Held> newest = own.stream().findFirst();
        Optional<Held> current = newest.filter(held -> !held.revoked());
        if (current.isPresent() && programme.renewal().isPresent() && !lapsed(programme, current.get(), facts, day)) {
            return renewal(programme, facts, current.get(), own, day);
        }
        Optional<Held> kept = current.filter(held -> stays(held, day));
        return first(programme, facts, own, kept);
    }

    /** The day up to which the requirement counts nothing. */
    Optional<LocalDate> since(Requirement requirement) {
        boolean again = path == Path.RENEWAL ? requirement.repeatable() : anew.contains(requirement.id());
        return again ? cut : Optional.empty();
    }

    /** Whether it can no longer be renewed. */
    private static boolean lapsed(Programme programme, Held held, Facts facts, LocalDate day) {
        return held.renewable(programme.renewal().orElseThrow().grace(), facts.zone())
                .filter(day::isAfter)
                .isPresent();
    }

    private static boolean stays(Held held, LocalDate day) {
        return held.suspended() || held.underReview() || !held.expired(day);
    }

    private static Way renewal(Programme programme, Facts facts, Held held, List<Held> own, LocalDate day) {
        Renewal renewal = programme.renewal().orElseThrow();
        Optional<LocalDate> opens = held.expiresOn().map(last -> last.minus(renewal.window()));
        boolean early = opens.isEmpty() || day.isBefore(opens.get());
        boolean closed = early || held.suspended() || held.underReview();
        return new Way(
                Path.RENEWAL,
                outside(programme, facts).or(() -> closed ? Optional.of(hold(held, opens)) : Optional.empty()),
                Optional.of(held),
                held.renewal()
                        ? own.stream()
                                .filter(older -> older.cycle() < held.cycle() && !older.revoked())
                                .findFirst()
                        : Optional.empty(),
                List.of(),
                Optional.of(held.issuedOn()),
                Optional.of(held.issuedAt()));
    }

    /**
     * Once a certificate has lapsed or was revoked, some things count only if they were done after that; where nothing that is asked for can
     * be repeated, something must have been done.
     *
     * @param kept a certificate that is still held
     */
    private static Way first(Programme programme, Facts facts, List<Held> own, Optional<Held> kept) {
        List<Held> past = own.stream()
                .filter(held -> kept.isEmpty() || held != kept.get())
                .toList();
        List<String> anew = programme.again();
        Optional<Hold> hold = kept.map(held -> hold(held, held.expiresOn().map(last -> last.plusDays(1))));
        return new Way(
                Path.FIRST,
                outside(programme, facts)
                        .or(() -> hold)
                        .or(() -> anew.isEmpty() ? idle(facts, past) : Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                anew,
                anew.isEmpty() ? Optional.empty() : past.stream().findFirst().flatMap(last -> ended(last, facts)),
                past.stream().map(Held::issuedAt).max(Comparator.naturalOrder()));
    }

    private static Optional<LocalDate> ended(Held last, Facts facts) {
        return last.revokedAt().map(facts::day).or(last::expiresOn);
    }

    /** Nothing was done since the last certificate ended, and nothing that the programme asks for can be done again. */
    private static Optional<Hold> idle(Facts facts, List<Held> past) {
        if (past.isEmpty()) {
            return Optional.empty();
        }
        Held last = past.get(0);
        Optional<Instant> end = last.revokedAt().or(() -> last.expiresOn()
                .map(day -> day.plusDays(1).atStartOfDay(facts.zone()).toInstant()));
        return end.filter(instant -> !Extract.doneSince(facts, instant))
                .map(instant -> new Hold(Why.ANEW, Optional.empty()));
    }

    private static Optional<Hold> outside(Programme programme, Facts facts) {
        boolean joins = programme.joining() == Programme.Joining.NEEDED
                && facts.pathway(programme.id()).isEmpty();
        return joins ? Optional.of(new Hold(Why.NOT_JOINED, Optional.empty())) : Optional.empty();
    }

    private static Hold hold(Held held, Optional<LocalDate> until) {
        if (held.underReview()) {
            return new Hold(Why.UNDER_REVIEW, Optional.empty());
        }
        return held.suspended() ? new Hold(Why.SUSPENDED, Optional.empty()) : new Hold(Why.IN_FORCE, until);
    }
}
