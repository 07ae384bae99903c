package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Secret;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.BedsideLink;
import org.needlepoint.logbook.domain.StoredSession;
import org.needlepoint.logbook.domain.Supervisor;
import org.needlepoint.logbook.store.LinkStore;
import org.needlepoint.logbook.store.SessionStore;
import org.needlepoint.logbook.store.SupervisorStore;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * A signature by a link, in two transactions with the slow check of the code between them: who waits for that holds no connection, and a try
 * stays counted whatever becomes of it.
 */
@ApplicationScoped
class BedsideSigning {

    @Inject
    private SessionStore sessions;

    @Inject
    private SupervisorStore supervisors;

    @Inject
    private LinkStore links;

    @Inject
    private Entries entries;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    /** What a link leads to. */
    record Case(BedsideLink link, StoredSession session, Supervisor supervisor) {

        /** Whether the supervisor is signed in on this device. */
        boolean isOwn(Optional<Caller> caller) {
            return caller.isPresent() && supervisor.accountId().equals(caller.map(Caller::accountId));
        }

        /** Why it can't be signed, in words. */
        Optional<String> refusal(Instant now) {
            return link.refusal(session, now).or(this::unneeded);
        }

        /** The same once the right code was given. */
        Optional<String> over(Instant now) {
            return link.over(session, now).or(this::unneeded);
        }

        private Optional<String> unneeded() {
            return session.state().allows(Act.Kind.SIGNED)
                    ? Optional.empty()
                    : Optional.of("This session needs no signature any more.");
        }
    }

    /**
     * A try that may go on.
     *
     * @param code as it is kept; null where there is none
     */
    record Try(boolean own, String code) {}

    /** @throws Refused NotFound for a link that is none */
    @Transactional
    Case find(String secret) {
        BedsideLink link = Optional.ofNullable(secret)
                .filter(Secret::isWellFormed)
                .map(Secret::new)
                .flatMap(s -> links.find(s.hash()))
                .orElseThrow(Refused::notFound);
        StoredSession session = sessions.find(link.entry()).orElseThrow();
        return new Case(link, session, supervisors.find(session.supervisor()).orElseThrow());
    }

    /** Counts a try. @throws Refused with words when the link can't be used, or this supervisor could not supervise the session */
    @Transactional
    Try begin(String secret, Optional<Caller> caller) {
        Case asked = find(secret);
        asked.refusal(clock.instant()).ifPresent(BedsideSigning::refuse);
        check(asked, caller);
        if (asked.isOwn(caller)) {
            return new Try(true, null);
        }
        if (!links.attempt(asked.link().tokenHash())) {
            refuse("This link had too many wrong codes. Ask for a new one.");
        }
        return new Try(
                false,
                supervisors.code(asked.supervisor().id(), calendar.today()).orElse(null));
    }

    /** Signs, if all is still as it was. */
    @Transactional
    void finish(String secret, Optional<Caller> caller) {
        Case asked = find(secret);
        Instant now = clock.instant();
        asked.over(now).ifPresent(BedsideSigning::refuse);
        check(asked, caller);
        if (!links.use(asked.link().tokenHash(), now)) {
            refuse("This link was used.");
        }
        entries.perform(
                asked.isOwn(caller)
                        ? caller.orElseThrow().publicId()
                        : asked.supervisor().publicId(),
                List.of(Entries.Deed.of(asked.session(), asked.session().acts(), Act.Kind.SIGNED)),
                now);
    }

    private void check(Case asked, Optional<Caller> caller) {
        if (caller.filter(c -> c.accountId() == asked.session().accountId()).isPresent()) {
            throw new Refused(new Refusal.Malformed("code", "You can't sign your own session."));
        }
        entries.requireEligible(asked.supervisor(), asked.session());
    }

    private static void refuse(String words) {
        throw new Refused(new Refusal.Conflict(words));
    }
}
