package org.needlepoint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** A full examination hall: each candidate's page saves by itself every fifteen seconds, give or take a third. */
final class Autosave {

    private static final double PERIOD_SECONDS = 15;
    private static final double SPREAD = 0.33;

    private final Path data;
    private final int port;

    Autosave(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    void run(int candidates, int seconds) throws IOException {
        Map<String, String> environment = Map.of("NEEDLEPOINT_DEMO_LEARNERS", String.valueOf(candidates));
        try (ServerProcess server = ServerProcess.start(data, port, environment)) {
            long start = System.nanoTime();
            List<Learner> learners = Scenarios.learners(port, 1, candidates);
            List<Learner.Sitting> sittings =
                    learners.stream().map(Scenarios::sitting).toList();
            double begun = (System.nanoTime() - start) / 1e9;
            ServerBench.print("%d candidates signed in, enrolled and begun: %.0f s", candidates, begun);
            double heap = server.heapMegabytes();
            double cpu = server.cpuMillis();
            Load.Times[] times = save(learners, sittings, seconds);
            cpu = server.cpuMillis() - cpu;
            tell(learners, Load.Times.merge(times), cpu, seconds);
            ServerBench.print(
                    "heap in use before: %.0f MB, after: %.0f MB; memory: %.0f MB",
                    heap, server.heapMegabytes(), server.megabytes());
        }
    }

    private static void tell(List<Learner> learners, int[] micros, double cpu, int seconds) {
        long errors = learners.stream().mapToLong(l -> l.visitor().errors()).sum();
        Figures figures = new Figures(micros, seconds, cpu, 0, micros.length, errors);
        ServerBench.print(
                "autosave: %d saves, %.1f a second, %d errors, server CPU %.2f ms",
                micros.length, figures.rate(), errors, figures.serverCpuEach());
        ServerBench.print(
                "autosave p50: %.1f ms, p95: %.1f ms, p99: %.1f ms",
                figures.percentile(50), figures.percentile(95), figures.percentile(99));
    }

    private static Load.Times[] save(List<Learner> learners, List<Learner.Sitting> sittings, int seconds) {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        Load.Times[] times = new Load.Times[learners.size()];
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < times.length; i++) {
            int candidate = i;
            times[i] = new Load.Times();
            Thread thread = new Thread(
                    null,
                    () -> saveUntil(learners.get(candidate), sittings.get(candidate), end, times[candidate]),
                    "candidate " + i,
                    256 * 1024L);
            threads.add(thread);
            thread.start();
        }
        threads.forEach(Load::join);
        return times;
    }

    /** A save that is late because the one before took long is not left out. */
    private static void saveUntil(Learner learner, Learner.Sitting sitting, long end, Load.Times times) {
        Random chance = new Random();
        long next = System.nanoTime() + (long) (chance.nextDouble() * PERIOD_SECONDS * 1e9);
        for (int i = 0; next < end; i++) {
            LockSupport.parkNanos(next - System.nanoTime());
            Sheet.Item item = sitting.sheet().items().get(1 + i % Learner.QUESTIONS);
            times.time(() -> learner.save(sitting, item, item.seen()));
            next += (long) (PERIOD_SECONDS * (1 + SPREAD * (2 * chance.nextDouble() - 1)) * 1e9);
        }
    }
}
