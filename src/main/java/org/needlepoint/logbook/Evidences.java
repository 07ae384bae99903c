package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.audit.Journal;
import org.needlepoint.logbook.domain.NewPaper;
import org.needlepoint.logbook.domain.TypedPaper;
import org.needlepoint.logbook.store.EvidenceStore;
import org.needlepoint.logbook.store.EvidenceStore.NewFile;
import org.needlepoint.logbook.store.EvidenceStore.PaperRow;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/** A person hands in papers and follows what becomes of them. */
@ApplicationScoped
public class Evidences {

    /** So many papers may wait at once: whoever sends more means to fill the disk. */
    private static final int MOST_WAITING = 30;

    /** So many may be sent within {@link #DAY}, whatever became of them since. */
    private static final int MOST_A_DAY = 50;

    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    private EvidenceStore store;

    @Inject
    private EvidenceWords words;

    @Inject
    private Journal journal;

    @Inject
    private Event<RecordChanged> changes;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private Clock clock;

    /** The caller's own, the latest first; one select. */
    @Transactional
    public List<PaperView> mine(Caller caller) {
        return store.ofAccounts(List.of(caller.accountId())).stream()
                .filter(row -> !row.type().equals(Paper.Type.WAIVER.name()))
                .sorted(Comparator.comparing(PaperRow::submittedAt).reversed())
                .map(Papers::view)
                .toList();
    }

    /** @throws Refused NotFound when it is not there or another's */
    @Transactional
    public PaperView look(Caller caller, String publicId) {
        return Papers.view(own(caller, publicId));
    }

    /**
     * Keeps a paper, which then waits for an administrator.
     *
     * @return its public id
     * @throws Refused Several when something typed can't be read; Malformed or TooLarge when the file is none that is taken; Conflict when it
     *     was sent before, or too many wait or were sent within a day
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public String submit(Caller caller, TypedPaper typed, Upload upload) {
        NewPaper.Reading reading = NewPaper.read(typed, calendar.today(), words.reports(), words.modalities());
        NewPaper paper = reading.paper().orElseThrow(() -> new Refused(new Refusal.Several(reading.problems())));
        NewFile file = Uploads.file(upload);
        store.queue(caller.accountId());
        Instant now = clock.instant();
        List<PaperRow> before = store.ofAccounts(List.of(caller.accountId()));
        refuseTwice(before, paper, file.hash());
        refuseTooMany(before, now);
        String publicId = PublicId.next();
        store.insert(publicId, caller.accountId(), caller.publicId(), now, paper, file);
        return publicId;
    }

    /**
     * Takes back a paper that nobody has decided on. Its file is deleted: nothing was decided by it, and it may show what nobody should see. Its hash
     * stays.
     *
     * @throws Refused NotFound when it is not there or another's; Conflict when it was decided on
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void withdraw(Caller caller, String publicId) {
        PaperRow row = locked(caller, publicId, Paper.State.WAITING);
        store.withdraw(row.id(), caller.publicId(), clock.instant(), "");
        store.deleteFile(row.id());
        journal.record(caller.publicId(), "evidence.withdrawn", publicId, Map.of());
        changes.fire(new RecordChanged(caller.accountId()));
    }

    /**
     * Deletes the file of a paper that was refused; the answer and the hash stay.
     *
     * @throws Refused NotFound when it is not there or another's; Conflict when it is not refused
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void deleteFile(Caller caller, String publicId) {
        PaperRow row = locked(caller, publicId, Paper.State.REFUSED);
        store.deleteFile(row.id());
        journal.record(
                caller.publicId(),
                "evidence.file-deleted",
                publicId,
                Map.of("file", row.fileHash().orElse("")));
    }

    /**
     * The file, for its owner and for administrators, whose look stands in the journal.
     *
     * @throws Refused NotFound when it is not there or another's
     */
    @Transactional
    public StoredFile file(Caller caller, String publicId) {
        PaperRow row = find(publicId)
                .filter(found -> found.accountId() == caller.accountId() || caller.has(Role.ADMINISTRATOR))
                .orElseThrow(Refused::notFound);
        byte[] bytes = store.file(row.id()).orElseThrow(Refused::notFound);
        if (row.accountId() != caller.accountId()) {
            journal.record(
                    caller.publicId(),
                    "evidence.viewed",
                    publicId,
                    Map.of("file", row.fileHash().orElse("")));
        }
        return new StoredFile(
                row.file().orElseThrow().name(), row.file().orElseThrow().kind(), bytes);
    }

    private PaperRow locked(Caller caller, String publicId, Paper.State state) {
        own(caller, publicId);
        store.lock(publicId);
        PaperRow row = own(caller, publicId);
        if (!row.state().equals(state.name())) {
            throw new Refused(new Refusal.Conflict(words.outcome(row)));
        }
        return row;
    }

    private PaperRow own(Caller caller, String publicId) {
        return find(publicId)
                .filter(row -> row.accountId() == caller.accountId())
                .orElseThrow(Refused::notFound);
    }

    private Optional<PaperRow> find(String publicId) {
        return PublicId.isWellFormed(publicId) ? store.find(publicId) : Optional.empty();
    }

    /** One file may show hours of several systems, or be evidence of several things: that is for the administrator to see. */
    private void refuseTwice(List<PaperRow> before, NewPaper paper, String hash) {
        Set<String> counting = Set.of(Paper.State.WAITING.name(), Paper.State.ACCEPTED.name());
        before.stream()
                .filter(row -> counting.contains(row.state()))
                .filter(row -> row.type().equals(paper.kind().name()))
                .filter(row -> !paper.kind().needsSystem() || row.modality().equals(paper.modality()))
                .filter(row -> row.fileHash().filter(hash::equals).isPresent())
                .findFirst()
                .ifPresent(row -> {
                    throw new Refused(new Refusal.Conflict("You sent this file before. " + words.outcome(row)));
                });
    }

    private static void refuseTooMany(List<PaperRow> before, Instant now) {
        if (count(before, row -> row.state().equals(Paper.State.WAITING.name())) >= MOST_WAITING) {
            throw new Refused(new Refusal.Conflict(MOST_WAITING
                    + " of your papers wait for an answer. Nothing was saved. Send more when some are answered."));
        }
        if (count(before, row -> row.fileHash().isPresent() && row.submittedAt().isAfter(now.minus(DAY)))
                >= MOST_A_DAY) {
            throw new Refused(new Refusal.Conflict("You sent " + MOST_A_DAY
                    + " papers within a day, the most that is taken. Nothing was saved. Send more tomorrow."));
        }
    }

    private static long count(List<PaperRow> rows, Predicate<PaperRow> which) {
        return rows.stream().filter(which).count();
    }
}
