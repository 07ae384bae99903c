package org.needlepoint.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.credential.domain.Act;
import org.needlepoint.credential.domain.Code;
import org.needlepoint.credential.store.CredentialRow;
import org.needlepoint.credential.store.CredentialStore;
import org.needlepoint.logbook.domain.TypedText;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;

/**
 * An administrator takes a certificate back, in two steps: one asks, with the reason, which puts it under review at once; another
 * confirms, or anybody drops it. Every step stays on record and stands in the journal.
 */
@ApplicationScoped
public class Revocations {

    private static final int MOST_FOUND = 50;

    @Inject
    private CredentialStore store;

    @Inject
    private Certificates certificates;

    @Inject
    private Acting acting;

    /** By code, or by words of the printed name, newest first, at most 50. */
    public List<Certificate> search(Caller caller, String words) {
        Acting.requireAdministrator(caller);
        String plain = TypedText.line(words);
        if (plain.isEmpty()) {
            return List.of();
        }
        Optional<Code> code = Code.read(plain);
        List<CredentialRow> found =
                code.isPresent() ? store.find(code.get()).stream().toList() : store.named(plain, MOST_FOUND);
        return found.stream().map(certificates::certificate).toList();
    }

    /**
     * With the others of its holder; three selects.
     *
     * @throws Refused NotFound when there is none
     */
    public CertificateFile look(Caller caller, String publicId) {
        CredentialRow row = acting.row(caller, publicId);
        List<Certificate> others = store.ofAccounts(row.accountId().stream().toList()).stream()
                .filter(other -> other.programmeId().equals(row.programmeId()) && other.id() != row.id())
                .map(certificates::certificate)
                .toList();
        return new CertificateFile(certificates.certificate(row), row.superseded(), store.acts(row.id()), others);
    }

    /**
     * Puts the certificate under review.
     *
     * @param seen how many acts the page showed
     * @throws Refused Malformed without a reason; Stale when somebody else acted meanwhile; Conflict when it is not the time for this, for
     *     the caller's own, and for one whose place a newer one has taken
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void ask(Caller caller, String publicId, int seen, String reason) {
        acting.act(caller, publicId, seen, Act.Kind.REVOCATION_ASKED, reason);
    }

    /** Ends the review: it is revoked for good. Conflict for who asked for it. See {@link #ask}. */
    @Durable(Durability.SYNCED)
    @Transactional
    public void confirm(Caller caller, String publicId, int seen, String reason) {
        acting.act(caller, publicId, seen, Act.Kind.REVOKED, reason);
    }

    /** Ends the review: it stays what it was. See {@link #ask}. */
    @Durable(Durability.SYNCED)
    @Transactional
    public void drop(Caller caller, String publicId, int seen, String reason) {
        acting.act(caller, publicId, seen, Act.Kind.REVOCATION_DROPPED, reason);
    }
}
