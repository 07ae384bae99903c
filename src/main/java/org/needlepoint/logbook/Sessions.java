package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.content.Courseware;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.LogEntry;
import org.needlepoint.logbook.domain.LogEntry.SaltedText;
import org.needlepoint.logbook.domain.State;
import org.needlepoint.logbook.domain.StoredSession;
import org.needlepoint.logbook.domain.Supervisor;
import org.needlepoint.logbook.domain.TypedSession;
import org.needlepoint.logbook.store.AlreadyThere;
import org.needlepoint.logbook.store.SessionStore;
import org.needlepoint.logbook.store.SupervisorStore;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.shared.domain.Refusal.Malformed;

/** A learner writes sessions down, asks for their signature, and adds to what is signed. Only the caller's own are found. */
@ApplicationScoped
public class Sessions {

    /** Entries a page of the list. */
    public static final int PAGE = 50;

    @Inject
    private SessionWriting writing;

    @Inject
    private SessionStore sessions;

    @Inject
    private SupervisorStore supervisors;

    @Inject
    private Entries entries;

    @Inject
    private AddedTexts texts;

    @Inject
    private Courseware courseware;

    @Inject
    private Clock clock;

    /**
     * The caller's entries, the latest day first; one select.
     *
     * @param state one of {@link SessionView}'s; all for anything else
     * @param page from 0
     * @return one more than {@link #PAGE} where another page follows
     */
    @Transactional
    public List<SessionView> list(Caller caller, String state, int page) {
        List<State> states = Stream.of(State.values())
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
        StoredSession session = writing.own(caller, id);
        return views().of(session, sessions.acts(session.id()));
    }

    /**
     * Writes a new entry. Sent twice, the second changes nothing.
     *
     * @param id of the new entry, made with the form
     * @param ask whether its signature is asked for at once; nobody can be asked who has no account
     * @return how far it is: asked or written, in {@link SessionView}'s words
     * @throws Refused Several with all that is wrong; Conflict when the form was sent before and says something else now
     */
    @Durable(Durability.SYNCED)
    public String write(Caller caller, String id, String pathway, TypedSession typed, boolean ask) {
        if (!PublicId.isWellFormed(id)) {
            throw new Refused(new Malformed("main", "Open the form again."));
        }
        try {
            return SessionViews.word(writing.write(caller, id, pathway, typed, ask));
        } catch (AlreadyThere twin) {
            return SessionViews.word(writing.write(caller, id, pathway, typed, ask));
        }
    }

    /**
     * Writes an unsigned entry anew; whatever was made of the old text, a link for signing above all, is worth nothing any more.
     *
     * @param seen how many acts the page showed
     * @return how far it is then, see {@link #write}
     * @throws Refused Several with all that is wrong; Stale when somebody acted on it meanwhile; Conflict when it is signed
     */
    @Durable(Durability.SYNCED)
    public String change(Caller caller, String id, int seen, TypedSession typed, boolean ask) {
        return SessionViews.word(writing.change(caller, id, seen, typed, ask));
    }

    /**
     * Asks the supervisor for the signature.
     *
     * @throws Refused Conflict when the supervisor has no account, so that only a link can be signed; otherwise as {@link #change}
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void ask(Caller caller, String id, int seen) {
        StoredSession session = writing.own(caller, id);
        Supervisor supervisor = supervisors.find(session.supervisor()).orElseThrow();
        entries.requireEligible(supervisor, session);
        if (!supervisor.signsIn()) {
            throw new Refused(new Refusal.Conflict(
                    "Your supervisor has no account here. Let them sign at the bedside: make a link."));
        }
        entries.perform(caller.publicId(), List.of(Entries.Deed.of(session, seen, Act.Kind.ASKED)), clock.instant());
    }

    /** Adds a text to a signed entry, whose own words stay as they are. See {@link #change}. */
    @Durable(Durability.SYNCED)
    @Transactional
    public void amend(Caller caller, String id, int seen, String text) {
        SaltedText added = texts.read("amendment", LogEntry.amendment(seen + 1), text);
        entries.perform(
                caller.publicId(),
                List.of(Entries.Deed.with(writing.own(caller, id), seen, Act.Kind.AMENDED, added)),
                clock.instant());
    }

    /**
     * Takes an own text away for good, because it tells who somebody is; what is signed stays signed. See {@link #change}.
     *
     * @throws Refused NotFound when there is no such text of the learner's, or it is gone already; Malformed without a reason
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void redact(Caller caller, String id, int seen, String field, String reason) {
        boolean own = Optional.ofNullable(field)
                .map(LogEntry::kind)
                .filter(kind -> LogEntry.FIELDS.contains(kind) || kind.equals("amendment"))
                .isPresent();
        if (!own) {
            throw Refused.notFound();
        }
        texts.redact(caller, writing.own(caller, id), seen, field, reason);
    }

    private SessionViews views() {
        return new SessionViews(courseware.current());
    }
}
