package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.audit.Journal;
import org.needlepoint.logbook.domain.FileKind;
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

    private static final int LONGEST_NAME = 100;

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
     *     was sent before, or too many wait
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public String submit(Caller caller, TypedPaper typed, Upload upload) {
        NewPaper.Reading reading = NewPaper.read(typed, calendar.today(), words.reports(), words.modalities());
        NewPaper paper = reading.paper().orElseThrow(() -> new Refused(new Refusal.Several(reading.problems())));
        NewFile file = file(upload);
        store.queue(caller.accountId());
        refuseTwice(store.ofAccounts(List.of(caller.accountId())), paper, file.hash());
        String publicId = PublicId.next();
        store.insert(publicId, caller.accountId(), caller.publicId(), clock.instant(), paper, file);
        return publicId;
    }

    /**
     * Takes back a paper that nobody has decided on.
     *
     * @throws Refused NotFound when it is not there or another's; Conflict when it was decided on
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void withdraw(Caller caller, String publicId) {
        own(caller, publicId);
        store.lock(publicId);
        PaperRow row = own(caller, publicId);
        if (!row.state().equals(Paper.State.WAITING.name())) {
            throw new Refused(new Refusal.Conflict(words.outcome(row)));
        }
        store.withdraw(row.id(), caller.publicId(), clock.instant(), "");
        journal.record(caller.publicId(), "evidence.withdrawn", publicId, java.util.Map.of());
        changes.fire(new RecordChanged(caller.accountId()));
    }

    /**
     * The file, for its owner and for administrators.
     *
     * @throws Refused NotFound when it is not there or another's
     */
    @Transactional
    public StoredFile file(Caller caller, String publicId) {
        PaperRow row = find(publicId)
                .filter(found -> found.accountId() == caller.accountId() || caller.has(Role.ADMINISTRATOR))
                .orElseThrow(Refused::notFound);
        byte[] bytes = store.file(row.id()).orElseThrow(Refused::notFound);
        return new StoredFile(
                row.file().orElseThrow().name(), row.file().orElseThrow().kind(), bytes);
    }

    private PaperRow own(Caller caller, String publicId) {
        return find(publicId)
                .filter(row -> row.accountId() == caller.accountId())
                .orElseThrow(Refused::notFound);
    }

    private Optional<PaperRow> find(String publicId) {
        return PublicId.isWellFormed(publicId) ? store.find(publicId) : Optional.empty();
    }

    private static NewFile file(Upload upload) {
        if (upload == null || upload.bytes().length == 0) {
            throw new Refused(new Refusal.Malformed("file", "Choose the file of the paper: a PDF, PNG or JPEG."));
        }
        if (upload.bytes().length > Upload.LARGEST) {
            throw new Refused(new Refusal.TooLarge(
                    "file",
                    "This file has more than 5 MiB, the most that is taken. Save it smaller and send it again."));
        }
        FileKind kind = FileKind.of(upload.bytes())
                .orElseThrow(() -> new Refused(new Refusal.Malformed(
                        "file",
                        "This file is no PDF, PNG or JPEG, whatever its name says, or it is cut off."
                                + " Save the paper as a PDF and send it again.")));
        return new NewFile(name(upload.name(), kind), kind, hash(upload.bytes()), upload.bytes());
    }

    /** Letters, digits and a few signs of the name that the sender gave, and the ending that fits the bytes. */
    private static String name(String given, FileKind kind) {
        String last =
                given == null ? "" : given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\.[A-Za-z]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} _.-]", "")
                .strip();
        String cut = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()))));
        return (cut.isEmpty() ? "paper" : cut) + "." + kind.suffix();
    }

    private void refuseTwice(List<PaperRow> before, NewPaper paper, String hash) {
        Set<String> counting = Set.of(Paper.State.WAITING.name(), Paper.State.ACCEPTED.name());
        before.stream()
                .filter(row -> counting.contains(row.state()))
                .filter(row -> row.type().equals(paper.kind().name()))
                .filter(row -> row.fileHash().filter(hash::equals).isPresent())
                .findFirst()
                .ifPresent(row -> {
                    throw new Refused(new Refusal.Conflict("You sent this file before. " + words.outcome(row)));
                });
        long waiting = before.stream()
                .filter(row -> row.state().equals(Paper.State.WAITING.name()))
                .count();
        if (waiting >= MOST_WAITING) {
            throw new Refused(new Refusal.Conflict(MOST_WAITING
                    + " of your papers wait for an answer. Nothing was saved. Send more when some are answered."));
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
