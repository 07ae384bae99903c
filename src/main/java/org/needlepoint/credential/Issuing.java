package org.needlepoint.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Person;
import org.needlepoint.audit.Journal;
import org.needlepoint.certify.ProgrammeGranted;
import org.needlepoint.certify.Ruling;
import org.needlepoint.certify.Rulings;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.credential.domain.Code;
import org.needlepoint.credential.domain.Snapshot;
import org.needlepoint.credential.store.CredentialRow;
import org.needlepoint.credential.store.CredentialStore;
import org.needlepoint.credential.store.CredentialStore.Award;
import org.needlepoint.shared.domain.CanonicalJson;
import org.needlepoint.shared.domain.PublicId;

/**
 * Issues a certificate in the transaction that earned it, so there is never a grade without its certificate nor the reverse. Decisions
 * about one person queue, and know which certificates are held, so no second one comes; the database's constraint says so too.
 */
@ApplicationScoped
class Issuing {

    @Inject
    private CredentialStore store;

    @Inject
    private SigningKeys keys;

    @Inject
    private Rulings rulings;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    void granted(@Observes ProgrammeGranted event) {
        String programmeId = event.decision().programme().id();
        int cycles = store.ofAccounts(List.of(event.accountId())).stream()
                .filter(row -> row.programmeId().equals(programmeId))
                .mapToInt(CredentialRow::cycle)
                .max()
                .orElse(0);
        issue(event, cycles + 1);
    }

    private void issue(ProgrammeGranted event, int cycle) {
        Person holder = people.person(event.accountId());
        Ruling ruling = rulings.keep(event.accountId(), event.decision());
        Snapshot snapshot = snapshot(event, holder, ruling);
        Award award = new Award(
                PublicId.next(),
                event.accountId(),
                event.organisationId(),
                cycle,
                event.decision().path().name(),
                ruling.id(),
                clock.instant());
        store.insert(award, snapshot, keys.sign(snapshot.payload()));
        journal.record(
                holder.publicId(),
                "certificate.issued",
                award.publicId(),
                Map.of(
                        "programme",
                        snapshot.programme(),
                        "cycle",
                        Integer.toString(cycle),
                        "decision",
                        ruling.publicId()));
    }

    private Snapshot snapshot(ProgrammeGranted event, Person holder, Ruling ruling) {
        Programme programme = event.decision().programme();
        return new Snapshot(
                Code.next(),
                holder.name(),
                programme.id(),
                programme.revision(),
                programme.title(),
                programme.scope(),
                programme.issuer(),
                event.decision().from(),
                event.decision().until(),
                ruling.publicId(),
                ruling.factsHash(),
                CanonicalJson.hash(event.decision().questionRevisions()));
    }
}
