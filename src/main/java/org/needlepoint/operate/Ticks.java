package org.needlepoint.operate;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.needlepoint.shared.Checkpoints;

/** The node's one heartbeat: once a second, what was saved since the last beat is made safe against a loss of power too. */
@ApplicationScoped
public class Ticks {

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Checkpoints checkpoints;

    private ScheduledFuture<?> beat;

    void start() {
        beat = executor.scheduleWithFixedDelay(this::tick, 1, 1, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (beat != null) {
            beat.cancel(false);
        }
    }

    /** A fault of one beat must not end the heart. */
    private void tick() {
        try {
            checkpoints.syncWhatWasSaved();
        } catch (RuntimeException e) {
            System.getLogger(Ticks.class.getName())
                    .log(System.Logger.Level.ERROR, "the database could not be synced", e);
        }
    }
}
