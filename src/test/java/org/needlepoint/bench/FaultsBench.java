package org.needlepoint.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.needlepoint.testing.Folders;
import org.needlepoint.testing.Server;
import org.needlepoint.testing.Wait;

/**
 * Shows that what was told as saved survives faults: learners save answers, the server is killed and otherwise troubled at random
 * instants, and in the end {@link LedgerCheck} holds the learners' ledgers against the database.
 */
public final class FaultsBench {

    private static final String HELP = """
            .ci/faults [--kills N] [--faults LIST] [--learners N] [--db h2|postgresql] [--without-checkpoints]
                --kills N              how often the server is killed with kill -9 (default 20)
                --faults LIST          what else is done, with commas between (default kill: nothing else). Before each kill one of
                                         stop      the process is stopped in its tracks and goes on some seconds later
                                         disk      H2's disk is full until the server has ended itself and is started afresh
                                         postgres  PostgreSQL is restarted
                                         clock     the clock jumps by up to two hours, to and fro, with the kill
                                       in turn, and all the time
                                         network   requests and answers are lost, arrive twice, or arrive after newer ones
                --learners N           how many save answers at once (default 8); from 100 on each thinks for about a second
                                       before an answer, as otherwise they alone would take the whole machine
                --db h2|postgresql     the database (default h2); PostgreSQL is started for the purpose
                --without-checkpoints  switches off what makes commits durable on H2: losses must be reported then
            The last line is: kills K, acknowledged A, lost L. The exit code is 0 if nothing was lost, 1 if something was.
            """;

    private static final List<String> FAULTS = List.of("kill", "stop", "disk", "postgres", "clock", "network");
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int LONGEST_LIFE_MS = 4_000;
    private static final int LONGEST_STOP_MS = 4_000;
    private static final int FURTHEST_JUMP = 7_200;

    /** So many think before they answer, and are given as long to come to work as a server is after one fault. */
    private static final int CROWD = 100;

    /** From so many kills on, the class archive is worth the start and stop that it costs. */
    private static final int MANY = 10;

    private final Options options;
    private final List<String> faults;
    private final Path folder;
    private final Database database;
    private final Map<String, String> environment;
    private final FullDisk disk;
    private final int port = Server.freePort();
    private final Random chance = new Random();
    private final List<FaultyLearner> learners = new ArrayList<>();
    private final List<Ledger> ledgers = new ArrayList<>();
    private final Map<String, Integer> done = new TreeMap<>();

    private FaultsBench(Options options, List<String> faults, Path folder, Database database) {
        this.options = options;
        this.faults = faults;
        this.folder = folder;
        this.database = database;
        environment = environment();
        disk = new FullDisk(database);
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.exit(run(arguments));
    }

    /** Answers 0 if nothing was lost. */
    static int run(String... arguments) throws IOException, InterruptedException {
        Options options =
                Options.of(arguments, HELP, "--kills", "--faults", "--learners", "--db", "--without-checkpoints");
        boolean postgres = options.text("--db", "h2").equals("postgresql");
        List<String> faults = List.of(options.text("--faults", "kill").split(","));
        if (!FAULTS.containsAll(faults) || faults.contains(postgres ? "disk" : "postgres")) {
            System.out.println("--faults are of " + FAULTS + ", disk on H2 alone and postgres on PostgreSQL alone");
            return 2;
        }
        Path folder = Files.createTempDirectory("needlepoint-faults");
        try (Database database = postgres
                ? Database.postgres(folder.resolve("postgres"))
                : Database.h2(folder.resolve("disk"), faults.contains("disk"))) {
            return new FaultsBench(options, faults, folder, database).run();
        } finally {
            Folders.delete(folder);
        }
    }

    private int run() throws IOException, InterruptedException {
        int kills = options.number("--kills", 20);
        Path ledgerFolder = Files.createDirectory(folder.resolve("ledgers"));
        if (kills >= MANY) {
            // Only an orderly stop writes the class archive, with which all later starts take half the time.
            ServerProcess.start(folder.resolve("data"), port, environment).close();
        }
        ServerProcess server = ServerProcess.start(folder.resolve("data"), port, environment);
        List<Thread> threads = startLearners(ledgerFolder);
        try {
            awaitEverybody();
            for (int kill = 1; kill <= kills; kill++) {
                long before = kept();
                trouble(server, kill);
                awaitSaves();
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
        return check(ledgerFolder, kills);
    }

    private Map<String, String> environment() {
        Map<String, String> all = new HashMap<>(database.environment());
        all.put("NEEDLEPOINT_DEMO_LEARNERS", String.valueOf(options.number("--learners", 8)));
        if (options.has("--without-checkpoints")) {
            all.put("NEEDLEPOINT_FAULT_NO_CHECKPOINTS", "true");
        }
        return all;
    }

    private List<Thread> startLearners(Path ledgerFolder) throws IOException {
        List<Thread> threads = new ArrayList<>();
        Duration think = options.number("--learners", 8) < CROWD ? Duration.ZERO : Duration.ofSeconds(1);
        for (int i = 1; i <= options.number("--learners", 8); i++) {
            Ledger ledger = new Ledger(ledgerFolder.resolve("learner" + i));
            RoughNetwork network = faults.contains("network") ? new RoughNetwork(port) : null;
            FaultyLearner learner = new FaultyLearner("learner" + i, port, ledger, network, think);
            ledgers.add(ledger);
            learners.add(learner);
            Thread thread = new Thread(learner);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    /** One of the troubles that are asked for, in turn, to a server at work. */
    private void trouble(ServerProcess server, int turn) throws IOException {
        List<String> all = faults.stream()
                .filter(f -> !f.equals("kill") && !f.equals("network"))
                .toList();
        if (all.isEmpty()) {
            return;
        }
        String fault = all.get((turn - 1) % all.size());
        awaitSaves();
        long start = System.nanoTime();
        String how =
                switch (fault) {
                    case "stop" -> stop(server);
                    case "disk" ->
                        "by " + disk.means() + ", readiness " + (disk.fill(server) ? "was red" : "was not seen red")
                                + ", ended and started afresh";
                    case "clock" -> jump();
                    default -> {
                        database.restart();
                        yield "restarted";
                    }
                };
        awaitSaves();
        done.merge(fault, 1, Integer::sum);
        System.out.printf("%s: %s; saving again after %.1f s%n", fault, how, (System.nanoTime() - start) / 1e9);
    }

    private String stop(ServerProcess server) {
        int millis = 500 + chance.nextInt(LONGEST_STOP_MS);
        server.pause(millis * 1_000_000L);
        return "for " + millis + " ms";
    }

    /** SteadyClock does not look at the machine's clock again, so the jump is seen by the next start. */
    private String jump() {
        int seconds = chance.nextInt(2 * FURTHEST_JUMP) - FURTHEST_JUMP;
        environment.put("NEEDLEPOINT_DEMO_CLOCK", "PT" + seconds + "S");
        return "to " + seconds + " s of the right time";
    }

    /** Hashing makes signing in slow, so a crowd takes minutes; the faults are to meet all of them at work. */
    private void awaitEverybody() {
        Wait.until(
                PATIENCE.multipliedBy(learners.size() / CROWD + 1), "everybody saves answers", () -> learners.stream()
                        .allMatch(learner -> learner.kept() > 0));
        System.out.printf("%d learners are at work%n", learners.size());
    }

    /** Waits until answers are saved again, so that each fault meets a server at work. */
    private void awaitSaves() {
        long before = kept();
        try {
            Wait.until(PATIENCE, "answers are saved", () -> kept() > before);
        } catch (IllegalStateException e) {
            throw new IllegalStateException("last trouble: " + learners.get(0).trouble(), e);
        }
    }

    private long kept() {
        return learners.stream().mapToLong(FaultyLearner::kept).sum();
    }

    private int check(Path ledgerFolder, int kills) throws IOException, InterruptedException {
        for (Ledger ledger : ledgers) {
            ledger.close();
        }
        System.out.printf(
                "faults: stop %d, disk %d, postgres %d, clock %d; requests dropped %d, repeated %d, late %d%n",
                done.getOrDefault("stop", 0),
                done.getOrDefault("disk", 0),
                done.getOrDefault("postgres", 0),
                done.getOrDefault("clock", 0),
                RoughNetwork.DROPPED.getAndSet(0),
                RoughNetwork.REPEATED.getAndSet(0),
                RoughNetwork.REORDERED.getAndSet(0));
        Process check = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LedgerCheck.class.getName(),
                        ledgerFolder.toString(),
                        database.address(),
                        database.user(),
                        database.password(),
                        String.valueOf(kills))
                .redirectErrorStream(true)
                .start();
        System.out.print(new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return check.waitFor();
    }
}
