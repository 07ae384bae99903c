package org.needlepoint.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.operate.store.BulkStore;
import org.needlepoint.shared.Bulk;
import org.needlepoint.shared.BulkKind;
import org.needlepoint.shared.BulkTask;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;

/** Long work: planned by whoever has some, done slice by slice by {@link BulkJob}, and looked at by who waits for it. */
@ApplicationScoped
public class BulkWork implements Bulk {

    @Inject
    private BulkStore store;

    @Inject
    @Any
    private Instance<BulkKind> kinds;

    @Inject
    private Clock clock;

    /** @param address where the result can be seen; empty while there is none */
    public record Look(BulkTask task, String address) {}

    /** Another node did the slice: this one had stalled for longer than its lease. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    @Transactional
    public String start(String kind, long accountId, String input, int total) {
        String publicId = PublicId.next();
        store.insert(publicId, kind(kind).kind(), accountId, input, total, clock.instant());
        return publicId;
    }

    @Override
    @Transactional
    public Optional<BulkTask> find(String publicId) {
        return PublicId.isWellFormed(publicId) ? store.find(publicId) : Optional.empty();
    }

    /** @throws Refused NotFound when there is none, or it is another's */
    @Transactional
    public Look look(Caller caller, String publicId) {
        BulkTask task = find(publicId)
                .filter(found -> found.accountId() == caller.accountId())
                .orElseThrow(Refused::notFound);
        return new Look(
                task, task.state() == BulkTask.State.DONE ? kind(task.kind()).address(task) : "");
    }

    /** The oldest that is not done. */
    @Transactional
    Optional<BulkTask> next() {
        return store.oldest();
    }

    /**
     * One slice and the note of it.
     *
     * @throws Overtaken and keeps nothing of the slice, when the work has gone on since it was read
     */
    @Transactional
    void slice(BulkTask task) {
        BulkKind.Slice slice = kind(task.kind()).work(task);
        if (!store.update(task, slice, clock.instant())) {
            throw new Overtaken();
        }
    }

    /**
     * Ends the work, unless it has gone on since it was read.
     *
     * @param why in words for a person
     */
    @Transactional
    void fail(BulkTask task, String why) {
        store.fail(task, why, clock.instant());
    }

    private BulkKind kind(String name) {
        return kinds.stream()
                .filter(kind -> kind.kind().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no long work is called " + name));
    }
}
