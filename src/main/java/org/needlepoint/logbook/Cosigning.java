package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.content.Courseware;
import org.needlepoint.logbook.Entries.Deed;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.Days;
import org.needlepoint.logbook.domain.LogEntry;
import org.needlepoint.logbook.domain.LogEntry.SaltedText;
import org.needlepoint.logbook.domain.State;
import org.needlepoint.logbook.domain.StoredSession;
import org.needlepoint.logbook.domain.Supervisor;
import org.needlepoint.logbook.store.SessionStore;
import org.needlepoint.logbook.store.SupervisorStore;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/**
 * A supervisor answers for sessions that learners wrote down: signs, returns, redacts, takes a signature back. To anybody who was never
 * appointed, and for entries that name another supervisor, it all looks as if it were not there.
 */
@ApplicationScoped
public class Cosigning {

    /** Sessions a page. */
    public static final int PAGE = 50;

    private static final Set<State> ANSWERED = Set.of(State.SIGNED, State.RETURNED, State.WITHDRAWN);

    @Inject
    private SupervisorStore supervisors;

    @Inject
    private SessionStore sessions;

    @Inject
    private AddedTexts texts;

    @Inject
    private Entries entries;

    @Inject
    private Courseware courseware;

    @Inject
    private Clock clock;

    /**
     * A page of sessions with all texts: what waits from the earliest day on, what was answered from the latest.
     *
     * @param appointments of the caller
     * @param more whether another page follows
     */
    public record Inbox(List<Supervisor> appointments, List<SessionView> sessions, boolean more) {
        public Inbox {
            appointments = List.copyOf(appointments);
            sessions = List.copyOf(sessions);
        }

        public boolean none() {
            return sessions.isEmpty();
        }

        /** Whether another session of the page may be this one, written down twice. */
        public boolean twin(SessionView session) {
            return sessions.stream().anyMatch(session::resembles);
        }
    }

    /** One entry of an explicit list, exactly as the supervisor saw it. */
    public record Ticked(String id, int seen, String hash) {

        /** Reads what {@link SessionView#ticket} writes. */
        public static Optional<Ticked> read(String ticket) {
            String[] parts = ticket == null ? new String[0] : ticket.split(":");
            return parts.length == 3 && parts[1].matches("\\d{1,6}")
                    ? Optional.of(new Ticked(parts[0], Integer.parseInt(parts[1]), parts[2]))
                    : Optional.empty();
        }
    }

    /**
     * The sessions that wait for the caller's signature, or those answered already; two selects.
     *
     * @param page from 0
     * @throws Refused NotFound for whoever was never appointed
     */
    @Transactional
    public Inbox inbox(Caller caller, boolean answered, int page) {
        List<Supervisor> mine = appointments(caller);
        List<StoredSession> found = sessions.of(
                mine.stream().map(Supervisor::id).toList(),
                answered ? ANSWERED : Set.of(State.ASKED),
                answered,
                page * PAGE,
                PAGE + 1);
        return new Inbox(
                mine,
                new SessionViews(courseware.current()).list(found.subList(0, Math.min(PAGE, found.size()))),
                found.size() > PAGE);
    }

    /** One entry with all that was done to it; three selects. */
    @Transactional
    public SessionView look(Caller caller, String id) {
        StoredSession session = own(caller, id);
        return new SessionViews(courseware.current()).of(session, sessions.acts(session.id()));
    }

    /**
     * Signs what was ticked and nothing else: all of it or none.
     *
     * @return how many were signed
     * @throws Refused Malformed for an empty list, and when the caller could not supervise one of them; Stale when one of them is not
     *     what was seen any more; Conflict when one is signed already
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public int sign(Caller caller, List<Ticked> list) {
        if (list.isEmpty()) {
            throw new Refused(new Refusal.Malformed("ticks", "Tick the sessions that you sign."));
        }
        Map<Long, Supervisor> mine =
                appointments(caller).stream().collect(Collectors.toMap(Supervisor::id, Function.identity()));
        Map<String, StoredSession> found = sessions
                .all(list.stream().map(Ticked::id).distinct().toList())
                .stream()
                .filter(session -> mine.containsKey(session.supervisorId()))
                .collect(Collectors.toMap(StoredSession::publicId, Function.identity()));
        List<Deed> deeds = list.stream()
                .distinct()
                .map(ticked -> deed(ticked, found, mine))
                .toList();
        entries.perform(caller.publicId(), deeds, clock.instant());
        return deeds.size();
    }

    private Deed deed(Ticked ticked, Map<String, StoredSession> found, Map<Long, Supervisor> mine) {
        StoredSession session = Optional.ofNullable(found.get(ticked.id())).orElseThrow(Refused::notFound);
        if (session.state() != State.SIGNED && !session.hash().equals(ticked.hash())) {
            throw new Refused(new Refusal.Conflict("The session of " + session.learnerName() + " on "
                    + Days.words(session.on()) + " has changed since you read it. Nothing was signed; read it again."));
        }
        entries.requireEligible(mine.get(session.supervisorId()), session);
        return Deed.of(session, ticked.seen(), Act.Kind.SIGNED);
    }

    /**
     * Gives an entry back to its learner, who can change it and ask again.
     *
     * @param seen how many acts the page showed
     * @throws Refused Malformed without a reason; Stale when somebody acted on it meanwhile; Conflict when it does not wait
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void giveBack(Caller caller, String id, int seen, String reason) {
        act(caller, id, seen, Act.Kind.RETURNED, reason);
    }

    /** Takes a signature back for good: the session counts no more. See {@link #giveBack}. */
    @Durable(Durability.SYNCED)
    @Transactional
    public void withdraw(Caller caller, String id, int seen, String reason) {
        act(caller, id, seen, Act.Kind.WITHDRAWN, reason);
    }

    /**
     * Takes one text of an entry away for good, a reason or an amendment too, because it tells who somebody is. A signature stays good: it is
     * about the text's hash. See {@link #giveBack}.
     *
     * @throws Refused NotFound when there is no such text, or it is gone already
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void redact(Caller caller, String id, int seen, String field, String reason) {
        texts.redact(caller, own(caller, id), seen, String.valueOf(field), reason);
    }

    private void act(Caller caller, String id, int seen, Act.Kind kind, String reason) {
        SaltedText why = texts.read("reason", LogEntry.reason(seen + 1), reason);
        entries.perform(caller.publicId(), List.of(Deed.with(own(caller, id), seen, kind, why)), clock.instant());
    }

    private StoredSession own(Caller caller, String id) {
        Set<Long> mine = appointments(caller).stream().map(Supervisor::id).collect(Collectors.toSet());
        return Optional.ofNullable(id)
                .filter(PublicId::isWellFormed)
                .flatMap(sessions::find)
                .filter(session -> mine.contains(session.supervisorId()))
                .filter(session -> session.state() != State.WRITTEN)
                .orElseThrow(Refused::notFound);
    }

    private List<Supervisor> appointments(Caller caller) {
        List<Supervisor> mine = supervisors.ofAccount(caller.accountId());
        if (mine.isEmpty()) {
            throw Refused.notFound();
        }
        return mine;
    }
}
