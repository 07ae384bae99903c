package org.needlepoint.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Wait;

/**
 * Shows that what was told as saved survives kill -9: learners save answers, the server is killed at random instants and started again,
 * and in the end {@link LedgerCheck} holds the learners' ledgers against the database.
 */
public final class FaultsBench {

    private static final String HELP = """
            .ci/faults [--kills N] [--learners N] [--db h2|postgresql] [--without-checkpoints]
                --kills N              how often the server is killed with kill -9 (default 20)
                --learners N           how many save answers at once (default 8)
                --db h2|postgresql     the database (default h2); PostgreSQL is started for the purpose
                --without-checkpoints  switches off what makes commits durable on H2: losses must be reported then
            The last line is: kills K, acknowledged A, lost L. The exit code is 0 if nothing was lost, 1 if something was.
            """;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LONGEST_LIFE_MS = 4_000;

    private final Options options;
    private final Path folder;
    private final int port = Server.freePort();
    private final Random chance = new Random();
    private final List<FaultyLearner> learners = new ArrayList<>();
    private final List<Ledger> ledgers = new ArrayList<>();

    private FaultsBench(Options options, Path folder) {
        this.options = options;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.of(arguments, HELP, "--kills", "--learners", "--db", "--without-checkpoints");
        Path folder = Files.createTempDirectory("needlepoint-faults");
        int code;
        if (options.text("--db", "h2").equals("postgresql")) {
            try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
                code = new FaultsBench(options, folder).run(postgres.getJdbcUrl("postgres", "postgres"));
            }
        } else {
            code = new FaultsBench(options, folder).run(null);
        }
        Folders.delete(folder);
        System.exit(code);
    }

    /** @param postgres address of the database, or null for H2 */
    private int run(String postgres) throws IOException, InterruptedException {
        int kills = options.number("--kills", 20);
        Map<String, String> environment = environment(postgres);
        Path ledgerFolder = Files.createDirectory(folder.resolve("ledgers"));
        // Only an orderly stop writes the class archive, with which all later starts take half the time.
        ServerProcess.start(folder.resolve("data"), port, environment).close();
        ServerProcess server = ServerProcess.start(folder.resolve("data"), port, environment);
        List<Thread> threads = startLearners(ledgerFolder);
        try {
            for (int kill = 1; kill <= kills; kill++) {
                long before = awaitSaves();
                LockSupport.parkNanos(chance.nextInt(LONGEST_LIFE_MS) * 1_000_000L);
                server.kill();
                System.out.printf("kill %d: %d answers told as saved since the start before%n", kill, kept() - before);
                if (kill < kills) {
                    server = ServerProcess.start(folder.resolve("data"), port, environment);
                }
            }
        } finally {
            learners.forEach(FaultyLearner::stop);
            server.close();
            for (Thread thread : threads) {
                thread.join();
            }
        }
        return check(postgres, ledgerFolder, kills);
    }

    private Map<String, String> environment(String postgres) {
        Map<String, String> environment = new HashMap<>();
        environment.put("NEEDLEPOINT_DEMO_LEARNERS", String.valueOf(options.number("--learners", 8)));
        if (options.has("--without-checkpoints")) {
            environment.put("NEEDLEPOINT_FAULT_NO_CHECKPOINTS", "true");
        }
        if (postgres != null) {
            environment.put("NEEDLEPOINT_DATABASE_DRIVER", "org.postgresql.ds.PGSimpleDataSource");
            environment.put("NEEDLEPOINT_DATABASE_URL", postgres);
            environment.put("NEEDLEPOINT_DATABASE_USER", "postgres");
            environment.put("NEEDLEPOINT_DATABASE_PASSWORD", "postgres");
        }
        return environment;
    }

    private List<Thread> startLearners(Path ledgerFolder) throws IOException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i <= options.number("--learners", 8); i++) {
            Ledger ledger = new Ledger(ledgerFolder.resolve("learner" + i));
            FaultyLearner learner = new FaultyLearner("learner" + i, port, ledger);
            ledgers.add(ledger);
            learners.add(learner);
            Thread thread = new Thread(learner);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    /** Waits until answers are saved again, so that each kill meets a server at work. */
    private long awaitSaves() {
        long before = kept();
        try {
            Wait.until(PATIENCE, "answers are saved", () -> kept() > before);
        } catch (IllegalStateException e) {
            throw new IllegalStateException("last trouble: " + learners.get(0).trouble(), e);
        }
        return before;
    }

    private long kept() {
        return learners.stream().mapToLong(FaultyLearner::kept).sum();
    }

    private int check(String postgres, Path ledgerFolder, int kills) throws IOException, InterruptedException {
        for (Ledger ledger : ledgers) {
            ledger.close();
        }
        boolean h2 = postgres == null;
        String url = h2 ? "jdbc:h2:file:" + folder.resolve("data/needlepoint") + ";IFEXISTS=TRUE" : postgres;
        Process check = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerCheck.class.getName(),
                        ledgerFolder.toString(),
                        url,
                        h2 ? "sa" : "postgres",
                        h2 ? "" : "postgres",
                        String.valueOf(kills))
                .inheritIO()
                .start();
        return check.waitFor();
    }
}
