package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.content.Courseware;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.Identity;
import org.needlepoint.logbook.domain.LogEntry;
import org.needlepoint.logbook.domain.LogEntry.SaltedText;
import org.needlepoint.logbook.domain.SessionForm;
import org.needlepoint.logbook.domain.State;
import org.needlepoint.logbook.domain.StoredSession;
import org.needlepoint.logbook.domain.TypedSession;
import org.needlepoint.logbook.store.EntryStore;
import org.needlepoint.logbook.store.EntryStore.Owner;
import org.needlepoint.logbook.store.EntryStore.Written;
import org.needlepoint.logbook.store.PathwayStore;
import org.needlepoint.logbook.store.PathwayStore.Desk;
import org.needlepoint.logbook.store.SessionStore;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.CanonicalJson;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.shared.domain.Refusal.Malformed;

/** A learner writes sessions down, asks for their signature, and adds to what is signed. Only the caller's own are found. */
@ApplicationScoped
public class Sessions {

    /** Entries a page of the list. */
    public static final int PAGE = 50;

    private static final int LONGEST_AMENDMENT = 2000;

    @Inject
    private PathwayStore pathways;

    @Inject
    private SessionStore sessions;

    @Inject
    private EntryStore entries;

    @Inject
    private Entries acts;

    @Inject
    private Courseware courseware;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    /** Carries all that is wrong with a typed session out of here; the transaction rolls back. */
    public static final class Unreadable extends RuntimeException {
        private final transient List<Malformed> problems;

        Unreadable(List<Malformed> problems) {
            super(problems.get(0).detail(), null, false, false);
            this.problems = List.copyOf(problems);
        }

        public List<Malformed> problems() {
            return problems;
        }
    }

    /**
     * The caller's entries, the latest day first; one select.
     *
     * @param state one of {@link SessionView}'s; all for anything else
     * @param page from 0
     * @return one more than {@link #PAGE} where another page follows
     */
    @Transactional
    public List<SessionView> list(Caller caller, String state, int page) {
        List<State> states = List.of(State.values()).stream()
                .filter(s -> SessionViews.word(s).equals(state))
                .toList();
        return views().list(sessions.own(caller.accountId(), states, page * PAGE, PAGE + 1));
    }

    /**
     * One entry with all that was done to it; two selects.
     *
     * @throws Refused NotFound when it is not the caller's
     */
    @Transactional
    public SessionView look(Caller caller, String id) {
        StoredSession session = own(caller, id);
        return views().of(session, sessions.acts(session.id()));
    }

    /**
     * Writes a new entry. Sent twice, the second changes nothing.
     *
     * @param id of the new entry, made with the form
     * @param ask whether its signature is asked for at once
     * @throws Unreadable with all that is wrong; nothing is saved then
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void write(Caller caller, String id, String pathway, TypedSession typed, boolean ask) {
        if (!PublicId.isWellFormed(id)) {
            throw new Refused(new Malformed("entry", "Open the form again."));
        }
        Desk desk = desk(caller, pathway, id);
        if (desk.known()) {
            own(caller, id);
            return;
        }
        LogEntry entry = read(caller, desk, typed);
        Instant now = clock.instant();
        List<SaltedText> texts = entry.salted(PublicId::next);
        String body = entry.body(caller.publicId(), pathway, texts);
        String hash = CanonicalJson.hash(body);
        Optional<Act> asked = ask && entry.supervisor().accountId().isPresent()
                ? Optional.of(new Act(1, Act.Kind.ASKED, "", hash, caller.publicId(), now))
                : Optional.empty();
        entries.insert(
                new Owner(
                        caller.accountId(),
                        desk.pathway().organisationId(),
                        desk.pathway().id()),
                List.of(new Written(id, entry, texts, body, hash, asked)),
                Optional.empty(),
                now);
    }

    /**
     * Writes an unsigned entry anew; whatever was made of the old text, a link for signing above all, is worth nothing any more.
     *
     * @param seen how many acts the page showed
     * @throws Unreadable with all that is wrong
     * @throws Refused Stale when somebody acted on it meanwhile; Conflict when it is signed
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void change(Caller caller, String id, int seen, TypedSession typed, boolean ask) {
        StoredSession before = own(caller, id);
        LogEntry entry = read(caller, desk(caller, before.pathway(), id), typed);
        Instant now = clock.instant();
        List<SaltedText> texts = entry.salted(PublicId::next);
        String body = entry.body(caller.publicId(), before.pathway(), texts);
        String hash = CanonicalJson.hash(body);
        acts.perform(caller.publicId(), List.of(new Entries.Deed(before, seen, Act.Kind.CHANGED, "", hash)), now);
        entries.change(before.id(), new Written(id, entry, texts, body, hash, Optional.empty()));
        if (ask
                && before.state() != State.ASKED
                && entry.supervisor().accountId().isPresent()) {
            ask(caller, id, seen + 1);
        }
    }

    /**
     * Asks the supervisor for the signature.
     *
     * @throws Refused Conflict when the supervisor has no account, so that only a link can be signed; otherwise as {@link #change}
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void ask(Caller caller, String id, int seen) {
        StoredSession session = own(caller, id);
        boolean reachable = desk(caller, session.pathway(), id).supervisors().stream()
                .filter(s -> s.id() == session.supervisorId())
                .peek(s -> acts.requireEligible(s, session))
                .anyMatch(s -> s.accountId().isPresent());
        if (!reachable) {
            throw new Refused(new Refusal.Conflict(
                    "Your supervisor has no account here. Let them sign at the bedside: make a link."));
        }
        acts.perform(caller.publicId(), List.of(new Entries.Deed(session, seen, Act.Kind.ASKED, "")), clock.instant());
    }

    /** Adds a text to a signed entry, whose own words stay as they are. See {@link #change}. */
    @Durable(Durability.SYNCED)
    @Transactional
    public void amend(Caller caller, String id, int seen, String text) {
        String plain = text == null ? "" : text.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_AMENDMENT) {
            throw new Refused(new Malformed("amendment", "Write what is to be added, in 1 to 2,000 characters."));
        }
        Identity.found(plain, calendar.today()).ifPresent(found -> {
            throw new Refused(new Malformed("amendment", found.advice()));
        });
        StoredSession session = own(caller, id);
        SaltedText added = new SaltedText(LogEntry.amendment(seen + 1), PublicId.next(), plain);
        acts.perform(
                caller.publicId(),
                List.of(new Entries.Deed(session, seen, Act.Kind.AMENDED, added.hash())),
                clock.instant());
        entries.add(session.id(), added);
    }

    private LogEntry read(Caller caller, Desk desk, TypedSession typed) {
        SessionForm.Reading reading = form(caller, desk).read(typed);
        return reading.entry().orElseThrow(() -> new Unreadable(reading.problems()));
    }

    private SessionForm form(Caller caller, Desk desk) {
        return new SessionForm(
                courseware.current().logbook(),
                caller.accountId(),
                new SessionForm.School(desk.pathway().organisationId(), desk.school()),
                LocalDate.ofInstant(desk.pathway().joinedAt(), calendar.zone()),
                calendar.today(),
                desk.supervisors());
    }

    private Desk desk(Caller caller, String pathway, String entry) {
        return pathways.desk(caller.accountId(), pathway, entry)
                .filter(desk -> desk.pathway().leftAt().isEmpty())
                .orElseThrow(() -> new Refused(new Malformed("pathway", "Choose a programme that you have joined.")));
    }

    private StoredSession own(Caller caller, String id) {
        return Optional.ofNullable(id)
                .filter(PublicId::isWellFormed)
                .flatMap(sessions::find)
                .filter(session -> session.accountId() == caller.accountId())
                .orElseThrow(Refused::notFound);
    }

    private SessionViews views() {
        return new SessionViews(courseware.current());
    }
}
