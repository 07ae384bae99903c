package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.logbook.domain.Act;
import org.needlepoint.logbook.domain.LogEntry;
import org.needlepoint.logbook.domain.LogEntry.SaltedText;
import org.needlepoint.logbook.domain.SessionForm;
import org.needlepoint.logbook.domain.State;
import org.needlepoint.logbook.domain.StoredSession;
import org.needlepoint.logbook.domain.TypedSession;
import org.needlepoint.logbook.store.EntryStore;
import org.needlepoint.logbook.store.EntryStore.Owner;
import org.needlepoint.logbook.store.EntryStore.Written;
import org.needlepoint.logbook.store.PathwayStore.Desk;
import org.needlepoint.logbook.store.SessionStore;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.CanonicalJson;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/** Writes a session down, anew or for the first time, each in one transaction. */
@ApplicationScoped
class SessionWriting {

    @Inject
    private SessionForms forms;

    @Inject
    private SessionStore sessions;

    @Inject
    private EntryStore store;

    @Inject
    private Entries entries;

    @Inject
    private Clock clock;

    /** See {@link Sessions#write}. */
    @Transactional
    State write(Caller caller, String id, String pathway, TypedSession typed, boolean ask) {
        Desk desk = forms.desk(caller, pathway, id);
        LogEntry entry = read(caller, desk, typed);
        if (desk.known()) {
            return again(caller, id, entry);
        }
        boolean asked = ask && entry.supervisor().signsIn();
        Instant now = clock.instant();
        Written written = written(caller, id, pathway, entry);
        Optional<Act> act = asked
                ? Optional.of(new Act(1, Act.Kind.ASKED, "", written.hash(), caller.publicId(), now))
                : Optional.empty();
        store.insert(
                new Owner(
                        caller.accountId(),
                        desk.pathway().organisationId(),
                        desk.pathway().id()),
                List.of(written.with(act)),
                Optional.empty(),
                now);
        return asked ? State.ASKED : State.WRITTEN;
    }

    /** A form that was sent twice made one entry; one that was mended in between is no repetition. */
    private State again(Caller caller, String id, LogEntry entry) {
        StoredSession there = own(caller, id);
        if (!there.says(entry)) {
            throw new Refused(
                    new Refusal.Conflict(
                            "This session is saved already, as it was sent first. Nothing was changed; change it on its own page."));
        }
        return there.state();
    }

    /** See {@link Sessions#change}. */
    @Transactional
    State change(Caller caller, String id, int seen, TypedSession typed, boolean ask) {
        StoredSession before = own(caller, id);
        LogEntry entry = read(caller, forms.desk(caller, before.pathway(), id), typed);
        Written written = written(caller, id, before.pathway(), entry);
        Instant now = clock.instant();
        entries.perform(
                caller.publicId(),
                List.of(new Entries.Deed(before, seen, Act.Kind.CHANGED, "", written.hash(), Optional.empty())),
                now);
        // Whoever has no account can't be asked, so a change to them takes the question back.
        State state = entry.supervisor().signsIn() || before.state() != State.ASKED ? before.state() : State.WRITTEN;
        store.change(before.id(), written, state);
        if (!ask || state == State.ASKED || !entry.supervisor().signsIn()) {
            return state;
        }
        entries.perform(caller.publicId(), List.of(Entries.Deed.of(own(caller, id), seen + 1, Act.Kind.ASKED)), now);
        return State.ASKED;
    }

    private static Written written(Caller caller, String id, String pathway, LogEntry entry) {
        List<SaltedText> texts = entry.salted(PublicId::next);
        String body = entry.body(caller.publicId(), pathway, texts);
        return new Written(id, entry, texts, body, CanonicalJson.hash(body), Optional.empty());
    }

    private LogEntry read(Caller caller, Desk desk, TypedSession typed) {
        SessionForm.Reading reading = forms.form(caller, desk).read(typed);
        return reading.entry().orElseThrow(() -> new Refused(new Refusal.Several(reading.problems())));
    }

    StoredSession own(Caller caller, String id) {
        return Optional.ofNullable(id)
                .filter(PublicId::isWellFormed)
                .flatMap(sessions::find)
                .filter(session -> session.accountId() == caller.accountId())
                .orElseThrow(Refused::notFound);
    }
}
