package org.needlepoint.operate;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.needlepoint.shared.Checkpoints;

/**
 * The node's one heartbeat: once a second, what was saved since the last beat is made safe against a loss of power too, and every other
 * second the jobs are looked at; each second the database is watched.
 */
@ApplicationScoped
public class Ticks {

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private ClosingJob closing;

    @Inject
    private DatabaseWatch watch;

    private final List<ScheduledFuture<?>> beats = new ArrayList<>();

    void start() {
        watch.begin();
        beat(watch::look, 1, "the database could not be watched");
        beat(checkpoints::syncWhatWasSaved, 1, "the database could not be synced");
        beat(closing::runIfDue, 2, "attempts could not be closed");
    }

    @PreDestroy
    void stop() {
        beats.forEach(beat -> beat.cancel(false));
    }

    /** A fault of one beat must not end the heart. */
    private void beat(Runnable work, int seconds, String fault) {
        beats.add(executor.scheduleWithFixedDelay(
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException e) {
                        System.getLogger(Ticks.class.getName()).log(System.Logger.Level.ERROR, fault, e);
                    }
                },
                seconds,
                seconds,
                TimeUnit.SECONDS));
    }
}
