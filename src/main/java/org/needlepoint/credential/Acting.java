package org.needlepoint.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.audit.Journal;
import org.needlepoint.certify.HoldingChanged;
import org.needlepoint.credential.domain.Act;
import org.needlepoint.credential.store.CredentialRow;
import org.needlepoint.credential.store.CredentialStore;
import org.needlepoint.logbook.domain.TypedText;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/** Puts an administrator's act on a certificate: one after another, on record for ever, and in the journal. */
@ApplicationScoped
class Acting {

    private static final int LONGEST_REASON = 1000;

    @Inject
    private CredentialStore store;

    @Inject
    private Journal journal;

    @Inject
    private Event<HoldingChanged> changed;

    @Inject
    private Clock clock;

    void act(Caller caller, String publicId, int seen, Act.Kind kind, String typed) {
        store.lock(publicId);
        CredentialRow row = row(caller, publicId);
        String reason = TypedText.plain(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Refused(new Refusal.Malformed("reason", "Say why, in 1 to 1,000 characters."));
        }
        if (row.acts() != seen) {
            throw new Refused(new Refusal.Stale(row.acts()));
        }
        own(caller, row);
        check(caller, kind, row, store.acts(row.id()));
        store.append(row.id(), new Act(seen + 1, kind, reason, caller.publicId(), clock.instant()));
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        journal.record(caller.publicId(), "certificate." + word, publicId, Map.of("reason", reason));
        row.accountId().ifPresent(account -> changed.fire(new HoldingChanged(account)));
    }

    /** Nobody judges what they hold themselves, whatever else they are. */
    private static void own(Caller caller, CredentialRow row) {
        if (row.accountId().filter(holder -> holder == caller.accountId()).isPresent()) {
            throw new Refused(new Refusal.Conflict("Somebody else must do this: the certificate is your own."));
        }
    }

    /**
     * It takes two to revoke: who asked for it can only drop it. What was superseded is out of force already: a doubt about its holder
     * belongs to the newer one.
     */
    private static void check(Caller caller, Act.Kind kind, CredentialRow row, List<Act> acts) {
        if (!kind.mayFollow(acts.stream().map(Act::kind).toList())) {
            throw new Refused(new Refusal.Conflict("This certificate is not in a state in which that can be done."));
        }
        if (row.superseded() && (kind == Act.Kind.REVOCATION_ASKED || kind == Act.Kind.SUSPENDED)) {
            throw new Refused(new Refusal.Conflict("A newer certificate has taken the place of this one."));
        }
        if (kind == Act.Kind.REVOKED && acts.get(acts.size() - 1).actor().equals(caller.publicId())) {
            throw new Refused(new Refusal.Conflict("Somebody else must confirm this: you asked for it."));
        }
    }

    CredentialRow row(Caller caller, String publicId) {
        requireAdministrator(caller);
        return Optional.ofNullable(publicId)
                .filter(PublicId::isWellFormed)
                .flatMap(store::byPublicId)
                .orElseThrow(Refused::notFound);
    }

    static void requireAdministrator(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw Refused.notFound();
        }
    }
}
