package org.needlepoint.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.audit.Journal;
import org.needlepoint.credential.domain.Act;
import org.needlepoint.credential.domain.Code;
import org.needlepoint.credential.store.CredentialRow;
import org.needlepoint.credential.store.CredentialStore;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/**
 * An administrator takes a certificate back, in two steps: ask, with the reason, which puts it under review at once; then confirm or
 * drop. Every step stays on record and stands in the journal.
 */
@ApplicationScoped
public class Revocations {

    private static final int MOST_FOUND = 50;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private CredentialStore store;

    @Inject
    private Certificates certificates;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** By code, or by words of the printed name, newest first, at most 50. */
    public List<Certificate> search(Caller caller, String words) {
        requireAdministrator(caller);
        if (words == null || words.isBlank()) {
            return List.of();
        }
        Optional<Code> code = Code.read(words);
        List<CredentialRow> found =
                code.isPresent() ? store.find(code.get()).stream().toList() : store.named(words, MOST_FOUND);
        return found.stream().map(certificates::certificate).toList();
    }

    /** @throws Refused NotFound when there is none */
    public CertificateFile look(Caller caller, String publicId) {
        CredentialRow row = row(caller, publicId);
        return new CertificateFile(certificates.certificate(row), store.acts(row.id()));
    }

    /**
     * Puts the certificate under review.
     *
     * @param seen how many acts the page showed
     * @throws Refused Malformed without a reason; Stale when somebody else acted meanwhile; Conflict when it is not the time for this
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void ask(Caller caller, String publicId, int seen, String reason) {
        act(caller, publicId, seen, Act.Kind.REVOCATION_ASKED, reason);
    }

    /** Ends the review: it is revoked for good. See {@link #ask}. */
    @Durable(Durability.SYNCED)
    @Transactional
    public void confirm(Caller caller, String publicId, int seen, String reason) {
        act(caller, publicId, seen, Act.Kind.REVOKED, reason);
    }

    /** Ends the review: it stays what it was. See {@link #ask}. */
    @Durable(Durability.SYNCED)
    @Transactional
    public void drop(Caller caller, String publicId, int seen, String reason) {
        act(caller, publicId, seen, Act.Kind.REVOCATION_DROPPED, reason);
    }

    private void act(Caller caller, String publicId, int seen, Act.Kind kind, String reason) {
        store.lock(publicId);
        CredentialRow row = row(caller, publicId);
        if (reason == null || reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw new Refused(new Refusal.Malformed("reason", "Say why, in 1 to 1,000 characters."));
        }
        if (row.acts() != seen) {
            throw new Refused(new Refusal.Stale(row.acts()));
        }
        if (!kind.mayFollow(row.last())) {
            throw new Refused(new Refusal.Conflict("This certificate is not in a state in which that can be done."));
        }
        store.append(row.id(), new Act(seen + 1, kind, reason.strip(), caller.publicId(), clock.instant()));
        String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        journal.record(caller.publicId(), "certificate." + word, publicId, Map.of("reason", reason.strip()));
    }

    private CredentialRow row(Caller caller, String publicId) {
        requireAdministrator(caller);
        return Optional.ofNullable(publicId)
                .filter(PublicId::isWellFormed)
                .flatMap(store::byPublicId)
                .orElseThrow(Refused::notFound);
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw Refused.notFound();
        }
    }
}
