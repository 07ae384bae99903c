package org.needlepoint.operate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.needlepoint.shared.BulkTask;
import org.needlepoint.shared.Checkpoints;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Refused;

/** Does the long work, the oldest first. Work that fails ends there, and keeps none of the slice in which it failed. */
@ApplicationScoped
public class BulkJob implements Job {

    private static final System.Logger LOG = System.getLogger(BulkJob.class.getName());
    private static final long AT_A_TIME = Duration.ofSeconds(4).toNanos();
    private static final String FAULT =
            "The server failed at it. What was done before is kept. Tell the administrator.";

    @Inject
    private BulkWork bulk;

    @Inject
    private Checkpoints checkpoints;

    @Override
    public String name() {
        return "bulk";
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public boolean work(Instant now) {
        long begin = System.nanoTime();
        Optional<BulkTask> task = bulk.next();
        boolean any = task.isPresent();
        while (task.isPresent() && System.nanoTime() - begin < AT_A_TIME) {
            slice(task.get());
            task = bulk.next();
        }
        if (any) {
            checkpoints.confirm(Durability.SYNCED);
        }
        return task.isPresent();
    }

    private void slice(BulkTask task) {
        try {
            bulk.slice(task);
        } catch (BulkWork.Overtaken e) {
            LOG.log(System.Logger.Level.INFO, "another node went on with " + task.kind() + " " + task.publicId());
        } catch (Refused refused) {
            bulk.fail(task, refused.refusal().detail());
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "long work failed: " + task.kind() + " " + task.publicId(), e);
            bulk.fail(task, FAULT);
        }
    }
}
