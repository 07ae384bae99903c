package org.needlepoint.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.audit.Journal;
import org.needlepoint.certify.Rulings;
import org.needlepoint.certify.domain.Rebuilt;
import org.needlepoint.credential.domain.Snapshot;
import org.needlepoint.credential.store.CredentialRow;
import org.needlepoint.credential.store.CredentialStore;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;

/** The holder of a certificate, or an administrator, sees on what it rests, from what was stored when it was granted and nothing else. */
@ApplicationScoped
public class Why {

    @Inject
    private CredentialStore store;

    @Inject
    private Credentials credentials;

    @Inject
    private Rulings rulings;

    @Inject
    private Journal journal;

    /** What was signed, and the decision behind it. */
    public record Account(Snapshot snapshot, Rebuilt decision) {

        /** Whether the same decision comes out today, with the days that were signed. */
        public boolean same() {
            boolean days = decision.from().isEmpty()
                    || decision.from().get().equals(snapshot.issuedOn())
                            && decision.until().equals(snapshot.expiresOn());
            return decision.same() && days;
        }

        /** Whether the facts are those whose hash was signed. */
        public boolean signed() {
            return snapshot.facts().equals(decision.factsHash());
        }
    }

    /**
     * That an administrator looked at another's records stands in the journal.
     *
     * @throws Refused NotFound when there is no such certificate of the caller, for an administrator at all, or it is not genuine
     */
    @Transactional
    public Account of(Caller caller, String certificateId) {
        CredentialRow row = Optional.ofNullable(certificateId)
                .filter(PublicId::isWellFormed)
                .flatMap(store::byPublicId)
                .filter(found -> caller.has(Role.ADMINISTRATOR)
                        || found.accountId()
                                .filter(id -> id == caller.accountId())
                                .isPresent())
                .orElseThrow(Refused::notFound);
        if (row.accountId().filter(id -> id == caller.accountId()).isEmpty()) {
            journal.record(caller.publicId(), "decision.viewed", certificateId, Map.of());
        }
        Snapshot snapshot = credentials.genuine(row).orElseThrow(Refused::notFound);
        return new Account(
                snapshot,
                rulings.rebuild(snapshot.decision(), snapshot.revision()).orElseThrow(Refused::notFound));
    }
}
