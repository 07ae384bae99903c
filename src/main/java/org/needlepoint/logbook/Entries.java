package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.audit.Journal;
import org.needlepoint.content.Courseware;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.Days;
import org.needlepoint.logbook.domain.Eligibility;
import org.needlepoint.logbook.domain.LogEntry.SaltedText;
import org.needlepoint.logbook.domain.State;
import org.needlepoint.logbook.domain.StoredSession;
import org.needlepoint.logbook.domain.Supervisor;
import org.needlepoint.logbook.store.EntryStore;
import org.needlepoint.logbook.store.EntryStore.Move;
import org.needlepoint.logbook.store.SessionStore;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** What can be done to entries, whoever does it: each act moves its entry on or is refused with the reason. */
@ApplicationScoped
class Entries {

    private static final Set<Act.Kind> TOLD = Set.of(Act.Kind.SIGNED, Act.Kind.WITHDRAWN, Act.Kind.REDACTED);

    @Inject
    private SessionStore sessions;

    @Inject
    private EntryStore store;

    @Inject
    private Courseware courseware;

    @Inject
    private Journal journal;

    @Inject
    private Event<RecordChanged> changed;

    /**
     * An act on one entry.
     *
     * @param body of the act
     * @param hash of the entry after it
     * @param text that comes with it
     */
    record Deed(StoredSession session, int seen, Act.Kind kind, String body, String hash, Optional<SaltedText> text) {

        static Deed of(StoredSession session, int seen, Act.Kind kind) {
            return new Deed(session, seen, kind, "", session.hash(), Optional.empty());
        }

        /** The text is kept beside the entry's own, where it can be redacted; the act holds its hash. */
        static Deed with(StoredSession session, int seen, Act.Kind kind, SaltedText text) {
            return new Deed(session, seen, kind, text.hash(), session.hash(), Optional.of(text));
        }
    }

    /**
     * Does it all or nothing.
     *
     * @throws Refused Stale when somebody acted on one meanwhile; Conflict, with words, when an entry is not in the state for it
     */
    void perform(String actor, List<Deed> deeds, Instant now) {
        List<Move> moves = deeds.stream().map(deed -> move(deed, actor, now)).toList();
        if (!store.append(moves)) {
            List<StoredSession> current = sessions.all(
                    deeds.stream().map(deed -> deed.session().publicId()).toList());
            throw current.stream()
                    .filter(session -> session.state() == State.SIGNED)
                    .findFirst()
                    .map(Entries::signedAlready)
                    .orElseGet(() -> new Refused(new Refusal.Stale(0)));
        }
        deeds.forEach(
                deed -> deed.text().ifPresent(text -> store.add(deed.session().id(), text)));
        moves.forEach(this::tell);
        moves.stream()
                .filter(move ->
                        move.act().kind() == Act.Kind.SIGNED || move.act().kind() == Act.Kind.WITHDRAWN)
                .map(move -> move.session().accountId())
                .distinct()
                .sorted()
                .forEach(account -> changed.fire(new RecordChanged(account)));
    }

    private static Move move(Deed deed, String actor, Instant now) {
        StoredSession session = deed.session();
        if (deed.kind() == Act.Kind.SIGNED && session.state() == State.SIGNED) {
            throw signedAlready(session);
        }
        if (session.acts() != deed.seen()) {
            throw new Refused(new Refusal.Stale(session.acts()));
        }
        State state = session.state()
                .after(deed.kind())
                .orElseThrow(() -> new Refused(new Refusal.Conflict(
                        "This session is not in a state in which that can be done. Nothing was changed.")));
        return new Move(session, state, new Act(deed.seen() + 1, deed.kind(), deed.body(), deed.hash(), actor, now));
    }

    private static Refused signedAlready(StoredSession session) {
        return new Refused(new Refusal.Conflict("This session was signed on "
                + Days.words(session.signedAt().orElseThrow()) + ". Nothing was changed."));
    }

    /** What a decision may rest on, and what takes a text away for good, stands in the journal. */
    private void tell(Move move) {
        Act act = move.act();
        if (TOLD.contains(act.kind())) {
            journal.record(
                    act.actor(),
                    "session." + SessionViews.word(act.kind()),
                    move.session().publicId(),
                    Map.of("hash", act.entryHash(), "supervisor", move.session().supervisor()));
        }
    }

    /** @throws Refused Malformed when the supervisor could not supervise this session on its day */
    void requireEligible(Supervisor supervisor, StoredSession session) {
        boolean modality = courseware.current().logbook().modalityNeeded();
        Eligibility.refusal(supervisor, session.asked(), modality).ifPresent(reason -> {
            throw new Refused(new Refusal.Malformed("supervisor", reason));
        });
    }
}
