package org.needlepoint.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Person;
import org.needlepoint.account.domain.Role;
import org.needlepoint.audit.Journal;
import org.needlepoint.certify.LawChanged;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.practice.RulePack;
import org.needlepoint.content.domain.practice.Rulebook;
import org.needlepoint.logbook.BoardMembers;
import org.needlepoint.rules.domain.Change;
import org.needlepoint.rules.store.ActivationStore;
import org.needlepoint.rules.store.PreviewStore;
import org.needlepoint.shared.Bulk;
import org.needlepoint.shared.BulkTask;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** An administrator brings a pack into use: who gains and who loses by it is found out first. */
@ApplicationScoped
public class Activations {

    private static final int MOST_SHOWN = 100;

    @Inject
    private ActivationStore activations;

    @Inject
    private PreviewStore previews;

    @Inject
    private PacksInForce inForce;

    @Inject
    private BoardMembers members;

    @Inject
    private People people;

    @Inject
    private Courseware courseware;

    @Inject
    private Bulk bulk;

    @Inject
    private Journal journal;

    @Inject
    private Event<PackActivated> event;

    @Inject
    private Event<LawChanged> law;

    @Inject
    private Clock clock;

    /** Every pack that is written, by board, the newest first. No statement. */
    public List<PackLine> all(Caller caller) {
        requireAdministrator(caller);
        Rulebook written = courseware.current().rules();
        return written.boards().values().stream()
                .flatMap(board -> written.packsOf(board.id()).stream()
                        .sorted((one, other) -> other.effective().compareTo(one.effective()))
                        .map(pack -> new PackLine(board, pack, inForce.activation(pack))))
                .toList();
    }

    /**
     * Up to five selects.
     *
     * @throws Refused NotFound when there is no such pack
     */
    @Transactional
    public PackFile look(Caller caller, String packId) {
        RulePack pack = pack(caller, packId);
        Optional<PreviewStore.Row> preview = previews.newest(pack.board(), pack.effective())
                .filter(row -> row.revision().equals(pack.revision()));
        PreviewStore.Counts counts =
                preview.map(row -> previews.counts(row.id())).orElse(new PreviewStore.Counts(0, 0));
        List<PreviewStore.Changed> changed =
                preview.map(row -> previews.changes(row.id(), MOST_SHOWN)).orElse(List.of());
        Map<Long, Person> who = changed.isEmpty()
                ? Map.of()
                : people.people(
                        changed.stream().map(PreviewStore.Changed::accountId).toList());
        return new PackFile(
                courseware.current().rules().board(pack.board()).orElseThrow(),
                pack,
                inForce.activation(pack),
                before(pack),
                preview.map(row -> Preview.of(row, failed(row))),
                counts.gain(),
                counts.lose(),
                changed.stream()
                        .map(one -> new PackFile.Line(who.get(one.accountId()), change(one)))
                        .toList());
    }

    /**
     * Begins to find out who gains and who loses; the node goes on with it.
     *
     * @throws Refused Conflict when the pack is in use already
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public String preview(Caller caller, String packId) {
        RulePack pack = unused(caller, packId);
        int total = members.count(pack.board());
        String id = bulk.start(Previews.KIND, caller.accountId(), pack.id(), total);
        previews.insert(
                new PreviewStore.Row(
                        id, pack.board(), pack.effective(), pack.revision(), clock.instant(), total, 0, 0, null),
                caller.publicId());
        return id;
    }

    /**
     * Brings the pack into use for good.
     *
     * @param previewId the preview that the administrator has seen
     * @throws Refused Conflict when it is in use already; Stale when that preview is not whole, or not of this text
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void activate(Caller caller, String packId, String previewId) {
        RulePack pack = unused(caller, packId);
        PreviewStore.Row seen = previews.find(previewId)
                .filter(row -> row.finishedAt() != null && row.revision().equals(pack.revision()))
                .orElseThrow(() -> new Refused(new Refusal.Stale(0)));
        PreviewStore.Counts counts = previews.counts(seen.id());
        Instant now = clock.instant();
        ActivationStore.Row row =
                new ActivationStore.Row(pack.board(), pack.effective(), pack.revision(), caller.publicId(), now);
        if (!activations.insert(row, seen.id())) {
            throw inUse();
        }
        journal.record(
                caller.publicId(),
                "pack.activated",
                pack.id(),
                Map.of(
                        "revision", pack.revision(),
                        "preview", seen.id(),
                        "gain", Long.toString(counts.gain()),
                        "lose", Long.toString(counts.lose())));
        law.fire(new LawChanged(pack.board()));
        event.fire(new PackActivated(PacksInForce.activation(row)));
    }

    /** The pack in use whose place this one takes on its first day. */
    private Optional<RulePack> before(RulePack pack) {
        Rulebook used = inForce.rulebook();
        return used.of(used.packs().stream()
                        .filter(other -> !other.equals(pack))
                        .toList())
                .inForce(pack.board(), pack.effective());
    }

    private boolean failed(PreviewStore.Row row) {
        return row.finishedAt() == null
                && bulk.find(row.id())
                        .filter(task -> task.state() == BulkTask.State.FAILED)
                        .isPresent();
    }

    private RulePack unused(Caller caller, String packId) {
        RulePack pack = pack(caller, packId);
        if (inForce.activation(pack).isPresent()) {
            throw inUse();
        }
        return pack;
    }

    private static Refused inUse() {
        return new Refused(new Refusal.Conflict("This pack is in use already."));
    }

    private RulePack pack(Caller caller, String packId) {
        requireAdministrator(caller);
        return courseware.current().rules().packs().stream()
                .filter(pack -> pack.id().equals(packId))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private static Change change(PreviewStore.Changed changed) {
        return new Change(words(changed.gains()), words(changed.loses()), words(changed.missing()));
    }

    private static List<String> words(String parted) {
        return parted.isEmpty() ? List.of() : Arrays.asList(parted.split(" "));
    }

    private static void requireAdministrator(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            throw Refused.notFound();
        }
    }
}
