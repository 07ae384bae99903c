package org.needlepoint.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Person;
import org.needlepoint.audit.Journal;
import org.needlepoint.certify.ProgrammeGranted;
import org.needlepoint.certify.Ruling;
import org.needlepoint.certify.Rulings;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.credential.domain.Code;
import org.needlepoint.credential.domain.Snapshot;
import org.needlepoint.credential.domain.Verification;
import org.needlepoint.credential.store.CredentialRow;
import org.needlepoint.credential.store.CredentialStore;
import org.needlepoint.credential.store.CredentialStore.Award;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.domain.CanonicalJson;
import org.needlepoint.shared.domain.PublicId;

/**
 * Issues a certificate in the transaction that earned it, so there is never a grade without its certificate nor the reverse. Decisions
 * about one person queue, so while a certificate is in force no second one comes; the database's constraint says so too.
 */
@ApplicationScoped
class Issuing {

    @Inject
    private CredentialStore store;

    @Inject
    private Credentials credentials;

    @Inject
    private SigningKeys keys;

    @Inject
    private Rulings rulings;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    void granted(@Observes ProgrammeGranted event) {
        String programmeId = event.decision().programme().id();
        Optional<CredentialRow> last = store.ofAccounts(List.of(event.accountId())).stream()
                .filter(row -> row.programmeId().equals(programmeId))
                .findFirst();
        if (last.filter(this::isInForce).isEmpty()) {
            issue(event, last.map(CredentialRow::cycle).orElse(0) + 1);
        }
    }

    private boolean isInForce(CredentialRow row) {
        return credentials
                .verification(row)
                .known()
                .map(Verification.Known::status)
                .filter(status -> status.isInForce())
                .isPresent();
    }

    private void issue(ProgrammeGranted event, int cycle) {
        Person holder = people.person(event.accountId());
        Ruling ruling = rulings.keep(event.accountId(), event.decision());
        Snapshot snapshot = snapshot(event, holder, ruling);
        Award award = new Award(
                PublicId.next(), event.accountId(), event.organisationId(), cycle, ruling.id(), clock.instant());
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
        LocalDate today = calendar.today();
        return new Snapshot(
                Code.next(),
                holder.name(),
                programme.id(),
                programme.revision(),
                programme.title(),
                programme.scope(),
                programme.issuer(),
                today,
                programme.validity().map(today::plus),
                ruling.publicId(),
                ruling.factsHash(),
                CanonicalJson.hash(event.decision().questionRevisions()));
    }
}
