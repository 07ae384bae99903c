package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Person;
import org.needlepoint.account.domain.Role;
import org.needlepoint.audit.Journal;
import org.needlepoint.logbook.domain.CreditCount;
import org.needlepoint.logbook.domain.TypedText;
import org.needlepoint.logbook.store.EvidenceStore;
import org.needlepoint.logbook.store.EvidenceStore.PaperRow;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/** Administrators look at the papers that people handed in: accept them, refuse them, and take an acceptance back that was wrong. */
@ApplicationScoped
public class EvidenceQueue {

    private static final int MOST = 50;
    private static final int LONGEST_REASON = 1000;

    @Inject
    private EvidenceStore store;

    @Inject
    private EvidenceWords words;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    @Inject
    private Event<RecordChanged> changes;

    @Inject
    private Event<EvidenceDecided> decisions;

    @Inject
    private Clock clock;

    /** A paper and whose it is. */
    public record Line(PaperView paper, Person owner) {}

    /**
     * What waits, the oldest first.
     *
     * @param more whether more wait than are told
     */
    public record Waiting(List<Line> lines, boolean more) {}

    /** @param same other papers with the same file, of anybody */
    public record Review(PaperView paper, Person owner, List<Line> same) {}

    /** Two selects. */
    @Transactional
    public Waiting waiting(Caller caller) {
        requireAdministrator(caller);
        List<PaperRow> rows = store.waiting(MOST + 1);
        List<PaperRow> shown = rows.stream().limit(MOST).toList();
        return new Waiting(lines(shown), rows.size() > MOST);
    }

    /**
     * One paper, and what else its file was sent for; three selects. That somebody looked stands in the journal.
     *
     * @throws Refused NotFound when there is none
     */
    @Transactional
    public Review look(Caller caller, String publicId) {
        PaperRow row = row(caller, publicId);
        if (row.accountId() != caller.accountId()) {
            journal.record(caller.publicId(), "evidence.viewed", publicId, Map.of());
        }
        List<PaperRow> all = new ArrayList<>(List.of(row));
        row.fileHash().ifPresent(hash -> all.addAll(store.sameFile(hash, row.id())));
        List<Line> lines = lines(all);
        return new Review(lines.get(0).paper(), lines.get(0).owner(), lines.subList(1, lines.size()));
    }

    private List<Line> lines(List<PaperRow> rows) {
        Map<Long, Person> owners =
                people.people(rows.stream().map(PaperRow::accountId).distinct().toList());
        return rows.stream()
                .map(row -> new Line(Papers.view(row), owners.get(row.accountId())))
                .toList();
    }

    /**
     * Accepts the paper.
     *
     * @param counts as typed, by {@link CreditCount#field}; looked at for credits alone
     * @throws Refused Several when the counts can't be read or are more than the activity; Conflict when it was decided on, or is the
     *     caller's own
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void accept(Caller caller, String publicId, Map<String, String> counts) {
        PaperRow row = waitingFor(caller, publicId);
        decide(caller, row, true, "", row.type().equals(Paper.Type.CREDIT.name()) ? read(counts, row) : List.of());
    }

    /** Refuses the paper; see {@link #accept}. Malformed without a reason. */
    @Durable(Durability.SYNCED)
    @Transactional
    public void refuse(Caller caller, String publicId, String reason) {
        decide(caller, waitingFor(caller, publicId), false, reason(reason), List.of());
    }

    /** Takes an acceptance back, so that the paper counts no longer from now on. Malformed without a reason. */
    @Durable(Durability.SYNCED)
    @Transactional
    public void takeBack(Caller caller, String publicId, String reason) {
        PaperRow row = locked(caller, publicId, Paper.State.ACCEPTED);
        String why = reason(reason);
        store.withdraw(row.id(), caller.publicId(), clock.instant(), why);
        tell(caller, row, "evidence.taken-back", Paper.State.WITHDRAWN, why);
    }

    private void decide(Caller caller, PaperRow row, boolean accepted, String reason, List<CreditCount> counts) {
        store.decide(row.id(), accepted, caller.publicId(), clock.instant(), reason, counts);
        tell(
                caller,
                row,
                accepted ? "evidence.accepted" : "evidence.refused",
                accepted ? Paper.State.ACCEPTED : Paper.State.REFUSED,
                reason);
    }

    private void tell(Caller caller, PaperRow row, String act, Paper.State state, String reason) {
        journal.record(
                caller.publicId(),
                act,
                row.publicId(),
                Map.of("file", row.fileHash().orElse(""), "type", row.type(), "reason", reason));
        decisions.fire(new EvidenceDecided(row.accountId(), row.publicId(), row.title(), state, reason));
        changes.fire(new RecordChanged(row.accountId()));
    }

    private List<CreditCount> read(Map<String, String> typed, PaperRow row) {
        CreditCount.Reading reading = CreditCount.read(typed, words.categories(), row.tenths());
        if (!reading.problems().isEmpty()) {
            throw new Refused(new Refusal.Several(reading.problems()));
        }
        return reading.counts();
    }

    private static String reason(String typed) {
        String reason = TypedText.plain(typed);
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new Refused(
                    new Refusal.Malformed("reason", "Say why, in 1 to 1,000 characters. The learner reads it."));
        }
        return reason;
    }

    private PaperRow waitingFor(Caller caller, String publicId) {
        return locked(caller, publicId, Paper.State.WAITING);
    }

    private PaperRow locked(Caller caller, String publicId, Paper.State state) {
        row(caller, publicId);
        store.lock(publicId);
        PaperRow row = row(caller, publicId);
        if (row.accountId() == caller.accountId()) {
            throw new Refused(new Refusal.Conflict("Somebody else must decide this: it is your own."));
        }
        if (!row.state().equals(state.name())) {
            throw new Refused(new Refusal.Conflict(words.outcome(row)));
        }
        return row;
    }

    private PaperRow row(Caller caller, String publicId) {
        requireAdministrator(caller);
        return (PublicId.isWellFormed(publicId) ? store.find(publicId) : java.util.Optional.<PaperRow>empty())
                .filter(row -> !row.type().equals(Paper.Type.WAIVER.name()))
                .orElseThrow(Refused::notFound);
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw Refused.notFound();
        }
    }
}
