package org.needlepoint.operate;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.needlepoint.rules.PacksInForce;
import org.needlepoint.shared.Checkpoints;

/**
 * The node's one heartbeat: once a second, what was saved since the last beat is made safe against a loss of power too, and every other
 * second the jobs are looked at; each second the database is watched, and now and then the packs of rules in use are read again. A job works beside the heart, so that a slow one stops neither it
 * nor another job.
 */
@ApplicationScoped
public class Ticks {

    private static final System.Logger LOG = System.getLogger(Ticks.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Resource
    private ManagedExecutorService workers;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    @Any
    private Instance<Job> all;

    @Inject
    private Jobs jobs;

    @Inject
    private DatabaseWatch watch;

    @Inject
    private PacksInForce packs;

    @Inject
    private Clock clock;

    private final List<ScheduledFuture<?>> beats = new ArrayList<>();
    private final Set<String> underWay = ConcurrentHashMap.newKeySet();

    void start() {
        all.forEach(this::wake);
        watch.begin();
        beat(watch::look, 1, "the database could not be watched");
        beat(checkpoints::syncWhatWasSaved, 1, "the database could not be synced");
        beat(packs::refresh, 5, "the rule packs in use could not be read again");
        beat(() -> all.forEach(this::hand), 2, "the jobs could not be looked at");
    }

    @PreDestroy
    void stop() {
        beats.forEach(beat -> beat.cancel(false));
    }

    /** A fault of one beat must not end the heart. */
    private void beat(Runnable work, int seconds, String fault) {
        beats.add(executor.scheduleWithFixedDelay(() -> calmly(work, fault), seconds, seconds, TimeUnit.SECONDS));
    }

    private void wake(Job job) {
        if (jobs.wake(job.name(), job.pause(), clock.instant())) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the job " + job.name() + " was due by a clock that was ahead of this one");
        }
    }

    private void hand(Job job) {
        String name = job.name();
        if (underWay.add(name)) {
            try {
                workers.execute(() -> work(job, name));
            } catch (RuntimeException e) {
                underWay.remove(name);
                throw e;
            }
        }
    }

    private void work(Job job, String name) {
        try {
            calmly(() -> workIfDue(job), "the job " + name + " could not be done");
        } finally {
            underWay.remove(name);
        }
    }

    /** A job that fails is not given back: it is tried again when its lease ends. */
    private void workIfDue(Job job) {
        Instant now = clock.instant();
        jobs.claim(job.name(), now).ifPresent(claim -> {
            boolean more = job.work(now);
            jobs.done(claim, more ? now : now.plus(job.pause()));
        });
    }

    private static void calmly(Runnable work, String fault) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, fault, e);
        }
    }
}
