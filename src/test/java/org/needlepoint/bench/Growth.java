package org.needlepoint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** How the H2 file grows while five hundred candidates save, and how it shrinks when they rest. */
final class Growth {

    private static final double SAVES_PER_SECOND = 33;
    private static final int REPORTS = 10;
    private static final int REST_SECONDS = 60;
    private static final double MEGABYTE = 1024 * 1024;

    private final Path data;
    private final int port;

    Growth(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    void run(int seconds) throws IOException {
        double resting;
        Map<String, String> environment = Map.of("NEEDLEPOINT_DEMO_LEARNERS", String.valueOf(Scenarios.CONNECTIONS));
        try (ServerProcess server = ServerProcess.start(data, port, environment)) {
            ServerBench.print("H2 file before: %.2f MB", megabytes());
            save(Scenarios.learners(port, 1, Scenarios.CONNECTIONS), seconds);
            ServerBench.print("H2 file under load: %.2f MB", megabytes());
            LockSupport.parkNanos(REST_SECONDS * 1_000_000_000L);
            resting = megabytes();
            ServerBench.print("memory after load: %.0f MB", server.megabytes());
        }
        double stopped = megabytes();
        double script = script();
        ServerBench.print(
                "H2 file after %d s of rest: %.2f MB, ratio to data %.2f", REST_SECONDS, resting, resting / stopped);
        ServerBench.print(
                "H2 file after an orderly stop (the data): %.2f MB; the same as SQL text: %.2f MB", stopped, script);
    }

    private void save(List<Learner> learners, int seconds) {
        AtomicLong saves = new AtomicLong();
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> threads = learners.stream()
                .map(l -> new Thread(() -> saveUntil(l, end, saves)))
                .toList();
        threads.forEach(Thread::start);
        for (int i = 1; i <= REPORTS; i++) {
            LockSupport.parkNanos(end - System.nanoTime() - (REPORTS - i) * (seconds * 1_000_000_000L / REPORTS));
            ServerBench.print("H2 file after %d saves: %.2f MB", saves.get(), megabytes());
        }
        threads.forEach(Growth::join);
        long errors = learners.stream().mapToLong(l -> l.visitor().errors()).sum();
        ServerBench.print("saves: %d in %d s, %d errors", saves.get(), seconds, errors);
    }

    /** Answers question after question at an even pace, and takes the quiz anew when each was answered thrice. */
    private static void saveUntil(Learner learner, long end, AtomicLong saves) {
        long pause = (long) (Scenarios.CONNECTIONS / SAVES_PER_SECOND * 1e9);
        long next = System.nanoTime();
        while (next < end) {
            Learner.Sitting sitting = learner.sit();
            for (int i = 0; i < 3 * Learner.QUESTIONS && next < end; i++) {
                LockSupport.parkNanos(next - System.nanoTime());
                next += pause;
                learner.save(
                        sitting, sitting.sheet().items().get(1 + i % Learner.QUESTIONS), i / Learner.QUESTIONS + i);
                saves.incrementAndGet();
            }
            if (next < end) {
                learner.finish(sitting);
            }
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private double megabytes() {
        try {
            return Files.size(data.resolve("needlepoint.mv.db")) / MEGABYTE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The size of all rows as SQL. */
    private double script() {
        String url = "jdbc:h2:file:" + data.resolve("needlepoint") + ";IFEXISTS=TRUE";
        try (Connection database = DriverManager.getConnection(url, "sa", "");
                Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("script")) {
            long length = 0;
            while (rows.next()) {
                length += rows.getString(1).length();
            }
            return length / MEGABYTE;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
