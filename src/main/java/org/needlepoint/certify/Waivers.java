package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.account.Accounts;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.AccountLine;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Person;
import org.needlepoint.account.domain.Role;
import org.needlepoint.audit.Journal;
import org.needlepoint.certify.store.WaiverStore;
import org.needlepoint.certify.store.WaiverStore.Proposed;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.logbook.domain.TypedText;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/**
 * Two administrators let somebody off one requirement of a programme: one proposes it, with the reason, another confirms. A waiver lasts
 * until the next certificate of that programme. Some requirements are never waived.
 */
@ApplicationScoped
public class Waivers {

    private static final int MOST = 200;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private WaiverStore store;

    @Inject
    private Courseware courseware;

    @Inject
    private Accounts accounts;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Granting granting;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    /**
     * A waiver that waits.
     *
     * @param mine whether the caller proposed it, or is let off by it, and so can't confirm it
     */
    public record Line(
            String id,
            Person person,
            Programme programme,
            Requirement requirement,
            String reason,
            String by,
            boolean mine) {}

    /** What can be waived. */
    public record Choice(Programme programme, Requirement requirement) {}

    /** Everything that can be waived, by title of the programme. */
    public List<Choice> choices(Caller caller) {
        requireAdministrator(caller);
        return courseware.current().programmes().values().stream()
                .flatMap(Waivers::choices)
                .toList();
    }

    /** What waits, the oldest first; of what is asked for no more nothing is told. Three selects. */
    @Transactional
    public List<Line> waiting(Caller caller) {
        requireAdministrator(caller);
        List<Proposed> proposed = store.waiting(MOST);
        Map<Long, Person> persons = people.people(
                proposed.stream().map(Proposed::accountId).distinct().toList());
        Map<String, String> names =
                people.names(proposed.stream().map(Proposed::by).distinct().toList());
        return proposed.stream()
                .flatMap(waiver -> choice(waiver.programmeId(), waiver.requirement())
                        .map(choice -> new Line(
                                waiver.id(),
                                persons.get(waiver.accountId()),
                                choice.programme(),
                                choice.requirement(),
                                waiver.reason(),
                                names.getOrDefault(waiver.by(), ""),
                                own(caller, waiver)))
                        .stream())
                .toList();
    }

    /**
     * @param email of whom it is for
     * @throws Refused Malformed for an unknown person, for what can't be waived, and without a reason
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void propose(Caller caller, String email, String programmeId, String requirement, String typed) {
        requireAdministrator(caller);
        String address = TypedText.line(email).toLowerCase(Locale.ROOT);
        AccountLine person = accounts.search(caller, address, 0).stream()
                .filter(line -> !address.isEmpty() && line.email().equalsIgnoreCase(address))
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.Malformed("person", "Nobody here has this e-mail.")));
        if (choice(programmeId, requirement).isEmpty()) {
            throw new Refused(new Refusal.Malformed("requirement", "This is not waived. Choose another requirement."));
        }
        String reason = TypedText.plain(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Refused(new Refusal.Malformed("reason", "Say why, in 1 to 1,000 characters."));
        }
        Proposed waiver =
                new Proposed(PublicId.next(), person.accountId(), programmeId, requirement, reason, caller.publicId());
        store.insert(waiver, calendar.today(), clock.instant());
        tell(caller, waiver, "waiver.proposed");
    }

    /** @throws Refused NotFound when it does not wait; Conflict for who proposed it, or is let off by it */
    @Durable(Durability.SYNCED)
    @Transactional
    public void confirm(Caller caller, String id) {
        Proposed waiver = waiting(caller, id);
        if (own(caller, waiver)) {
            throw new Refused(new Refusal.Conflict("Somebody else must confirm this: you asked for it."));
        }
        store.decide(id, true, caller.publicId(), clock.instant());
        tell(caller, waiver, "waiver.confirmed");
        courseware
                .current()
                .programme(waiver.programmeId())
                .ifPresent(programme -> granting.grant(waiver.accountId(), programme));
    }

    /** @throws Refused NotFound when it does not wait */
    @Durable(Durability.SYNCED)
    @Transactional
    public void drop(Caller caller, String id) {
        Proposed waiver = waiting(caller, id);
        store.decide(id, false, caller.publicId(), clock.instant());
        tell(caller, waiver, "waiver.dropped");
    }

    private Proposed waiting(Caller caller, String id) {
        requireAdministrator(caller);
        return Optional.ofNullable(id)
                .filter(PublicId::isWellFormed)
                .flatMap(store::lock)
                .orElseThrow(Refused::notFound);
    }

    private void tell(Caller caller, Proposed waiver, String act) {
        journal.record(
                caller.publicId(),
                act,
                waiver.id(),
                Map.of(
                        "programme", waiver.programmeId(),
                        "requirement", waiver.requirement(),
                        "reason", waiver.reason()));
    }

    private static boolean own(Caller caller, Proposed waiver) {
        return waiver.by().equals(caller.publicId()) || waiver.accountId() == caller.accountId();
    }

    private Optional<Choice> choice(String programmeId, String requirement) {
        return courseware.current().programme(programmeId).stream()
                .flatMap(Waivers::choices)
                .filter(choice -> choice.requirement().id().equals(requirement))
                .findFirst();
    }

    private static Stream<Choice> choices(Programme programme) {
        return programme.all().stream()
                .filter(Requirement::waivable)
                .map(requirement -> new Choice(programme, requirement));
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw Refused.notFound();
        }
    }
}
