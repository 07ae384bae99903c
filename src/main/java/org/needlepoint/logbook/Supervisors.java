package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.Memberships;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.OrganisationKind;
import org.needlepoint.account.domain.OrganisationLine;
import org.needlepoint.account.domain.Person;
import org.needlepoint.account.domain.Role;
import org.needlepoint.audit.Journal;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.logbook.domain.Supervisor;
import org.needlepoint.logbook.store.SupervisorStore;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/** An administrator appoints who may supervise sessions of a school, and ends appointments; who is appointed may renew their own code. */
@ApplicationScoped
public class Supervisors {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LICENCE = 80;

    @Inject
    private SupervisorStore store;

    @Inject
    private Memberships memberships;

    @Inject
    private People people;

    @Inject
    private BedsideCodes codes;

    @Inject
    private Journal journal;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    /**
     * An appointment as it was typed.
     *
     * @param account public id of whoever signs on an own account; empty for somebody without
     */
    public record Typed(
            String school,
            String account,
            String name,
            String licence,
            List<String> modalities,
            String from,
            String until) {}

    /** All appointments, by school and name. */
    @Transactional
    public List<Supervisor> all(Caller caller) {
        allow(caller);
        return store.all();
    }

    /** The schools at which somebody can be appointed. */
    public List<OrganisationLine> schools(Caller caller) {
        return memberships.organisations(caller).stream()
                .filter(line -> line.kind() == OrganisationKind.SCHOOL)
                .toList();
    }

    /** @throws Refused Malformed when a field can't be read, and for who learns at the school */
    @Durable(Durability.SYNCED)
    @Transactional
    public void appoint(Caller caller, Typed typed) {
        allow(caller);
        OrganisationLine school = schools(caller).stream()
                .filter(line -> line.publicId().equals(typed.school()))
                .findFirst()
                .orElseThrow(() -> malformed("school", "Choose a school."));
        requireNoLearner(caller, school.organisationId());
        Optional<Person> person = person(typed.account());
        String name = person.map(Person::name).orElse(plain(typed.name()));
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw malformed("name", "Enter the name, or the account of the person.");
        }
        String licence = plain(typed.licence());
        if (licence.isEmpty() || licence.length() > LONGEST_LICENCE) {
            throw malformed("licence", "Enter the number of the licence, in 1 to 80 characters.");
        }
        List<String> modalities =
                Systems.ALL.stream().filter(typed.modalities()::contains).toList();
        if (modalities.isEmpty()) {
            throw malformed("modality", "Choose what is supervised.");
        }
        LocalDate from = day("from", typed.from()).orElse(calendar.today());
        Optional<LocalDate> until = day("until", typed.until());
        if (until.filter(last -> last.isBefore(from)).isPresent()) {
            throw malformed("until", "The last day comes before the first. Enter a later one, or none.");
        }
        String id = PublicId.next();
        store.insert(
                new Supervisor(
                        0,
                        id,
                        school.organisationId(),
                        school.name(),
                        person.map(Person::accountId),
                        name,
                        modalities,
                        licence,
                        false,
                        from,
                        until),
                caller.publicId(),
                clock.instant());
        journal.record(
                caller.publicId(),
                "supervisor.appointed",
                id,
                Map.of("school", school.publicId(), "from", from.toString()));
    }

    /**
     * Ends an appointment with a day, which may lie in the past: sessions after it don't count as supervised any more when they are signed.
     *
     * @throws Refused NotFound when there is none; Malformed for a day before the first, and for none
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void end(Caller caller, String id, String typedDay) {
        allow(caller);
        Supervisor supervisor = find(id);
        LocalDate last = day("until", typedDay).orElseThrow(() -> malformed("until", "Enter the last day."));
        if (last.isBefore(supervisor.from())) {
            throw malformed("until", "The last day comes before the first. Enter a later one.");
        }
        store.end(supervisor.id(), last);
        journal.record(caller.publicId(), "supervisor.ended", id, Map.of("until", last.toString()));
    }

    /**
     * Gives a supervisor a new code for signing at the bedside; the old one is worth nothing from now on. Whoever has an account renews their
     * own, so that nobody else can sign as them; for the others an administrator does.
     *
     * @return the code, which nobody can be told again
     * @throws Refused NotFound for anybody else; Malformed for an administrator who learns at that school and could sign their own
     *     sessions; TooMany while too many codes are drawn
     */
    @Durable(Durability.SYNCED)
    public String renewCode(Caller caller, String id) {
        Supervisor supervisor = codes.supervisor(id);
        if (!supervisor.isOf(caller.accountId())) {
            allow(caller);
            if (supervisor.signsIn()) {
                throw Refused.notFound();
            }
            requireNoLearner(caller, supervisor.organisationId());
        }
        BedsideCodes.Drawn drawn = codes.draw();
        codes.keep(caller, supervisor, drawn);
        return drawn.shown();
    }

    /** @throws Refused NotFound for anybody but administrators and the supervisor */
    @Transactional
    public Supervisor look(Caller caller, String id) {
        Supervisor supervisor = find(id);
        if (!supervisor.isOf(caller.accountId())) {
            allow(caller);
        }
        return supervisor;
    }

    private Supervisor find(String id) {
        return Optional.ofNullable(id)
                .filter(PublicId::isWellFormed)
                .flatMap(store::find)
                .orElseThrow(Refused::notFound);
    }

    private Optional<Person> person(String account) {
        String plain = plain(account);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        Optional<Person> found = people.find(plain);
        if (found.isEmpty()) {
            throw malformed(
                    "account", "No account has this id. Copy it from the page of the account, or leave it out.");
        }
        return found;
    }

    private static Optional<LocalDate> day(String field, String typed) {
        try {
            return plain(typed).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(plain(typed)));
        } catch (DateTimeException e) {
            throw malformed(field, "Enter a day as year, month and day, like 2027-03-05.");
        }
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static Refused malformed(String field, String advice) {
        return new Refused(new Refusal.Malformed(field, advice));
    }

    private static void requireNoLearner(Caller caller, long school) {
        if (caller.memberships(Role.TRAINEE).stream().anyMatch(own -> own.organisationId() == school)) {
            throw malformed("school", "Another administrator must do this: you learn at this school.");
        }
    }

    private static void allow(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw Refused.notFound();
        }
    }
}
