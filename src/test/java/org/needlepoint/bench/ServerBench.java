package org.needlepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.needlepoint.testing.Folders;
import org.needlepoint.testing.Server;

/** Puts load on the real server and prints a line for each figure. See docs/operations.md, "Measuring". */
public final class ServerBench {

    private static final String HELP = """
            .ci/bench [--warmup S] [--seconds N] [--learners N] [--only NAME] [--growth S]
                --warmup S    seconds of mixed load before anything is measured (default 100)
                --seconds N   seconds of each measurement (default 10)
                --learners N  who take turns at attempts (default 320, at least 40); each must sign in first
                --only NAME   only scenarios whose name contains NAME, and no starts
                --autosave S  only this: learners (default 500) each save every 15 s, give or take a third, for S seconds
                --save-cost   only this: what a save takes as an attempt gets long, and as attempts become many
                --startup-content  only this: starts with all content and with the course on foundations alone, in turn
                --growth S    only this: S seconds of 33 saves a second, and what becomes of the H2 file
                --decide N    only this, without a server: N practitioners (default 100000) decided for each programme to be joined
                --board N     only this: the board of programmes with N practitioners (default 50000) in each, and the progress page
                              of somebody with 1,000 log entries
            A line for each figure: name: value unit, ratio to servlet r. A figure with errors is void.
            """;

    /** For so many measured learners there is one more who only warms up. */
    private static final int MEASURED_TO_WARMING = 5;

    private static final int REST_SECONDS = 10;

    private final Options options;
    private final Path folder;
    private final Path data;
    private final int port = Server.freePort();

    private ServerBench(Options options, Path folder) {
        this.options = options;
        this.folder = folder;
        data = folder.resolve("data");
    }

    public static void main(String[] arguments) throws IOException {
        Options options = Options.of(
                arguments,
                HELP,
                "--warmup",
                "--seconds",
                "--learners",
                "--only",
                "--growth",
                "--autosave",
                "--save-cost",
                "--startup-content",
                "--decide",
                "--board");
        if (options.has("--decide")) {
            new DecideCost().run(options.number("--decide", 100_000));
            return;
        }
        Path folder = Files.createTempDirectory("needlepoint-bench");
        try {
            new ServerBench(options, folder).run();
        } finally {
            Folders.delete(folder);
        }
    }

    private void run() throws IOException {
        if (options.has("--growth")) {
            new Growth(data, port).run(options.number("--growth", 3600));
            return;
        }
        if (options.has("--autosave")) {
            new Autosave(data, port).run(options.number("--learners", 500), options.number("--autosave", 60));
            return;
        }
        if (options.has("--save-cost")) {
            new SaveCost(data, port).run();
            return;
        }
        if (options.has("--startup-content")) {
            new StartupContent(folder, port).run();
            return;
        }
        if (options.has("--board")) {
            new BoardCost(folder, data, port)
                    .run(
                            options.number("--board", 50_000),
                            options.number("--warmup", 100),
                            options.number("--seconds", 10));
            return;
        }
        if (!options.has("--only")) {
            starts();
            // The server's folder with its class archive stays; the learners come with a new database.
            Files.delete(data.resolve("needlepoint.mv.db"));
        }
        Map<String, String> environment = new HashMap<>();
        environment.put("NEEDLEPOINT_EXTRA_DEPLOY", BaselineWar.write(folder).toString());
        environment.put("NEEDLEPOINT_DEMO_LEARNERS", String.valueOf(warming() + measured()));
        try (ServerProcess server = ServerProcess.start(data, port, environment)) {
            measure(server);
        }
    }

    private void starts() {
        try (ServerProcess first = ServerProcess.start(data, port, Map.of())) {
            print("first start to first page: %.1f s", first.startSeconds());
        }
        try (ServerProcess second = ServerProcess.start(data, port, Map.of())) {
            print("second start to first page: %.1f s", second.startSeconds());
            LockSupport.parkNanos(REST_SECONDS * 1_000_000_000L);
            print("memory idle: %.0f MB", second.megabytes());
        }
    }

    private int measured() {
        return options.number("--learners", 320);
    }

    private int warming() {
        return measured() / MEASURED_TO_WARMING;
    }

    private void measure(ServerProcess server) throws IOException {
        System.err.println("server process " + server.pid());
        String code = Graduate.certificate(port, "trainee2");
        Load load = new Load(server);
        Scenarios scenarios = new Scenarios(port, Scenarios.learners(port, warming() + 1, measured()), code);
        warmUp(new Scenarios(port, Scenarios.learners(port, 1, warming()), code), load);
        int seconds = options.number("--seconds", 10);
        Figures before = servlet(scenarios, load, seconds);
        for (String name : scenarios.names()) {
            if (name.contains(options.text("--only", ""))) {
                Figures figures = scenarios.measure(name, load, seconds);
                Figures after = servlet(scenarios, load, seconds);
                figures.lines(name, Scenarios.unit(name), Figures.sum(List.of(before, after)))
                        .forEach(System.out::println);
                before = after;
            }
        }
        print("memory after load: %.0f MB", server.megabytes());
    }

    private static Figures servlet(Scenarios scenarios, Load load, int seconds) {
        return scenarios.measure(Scenarios.SERVLET, load, seconds / 2.0);
    }

    /** All scenarios in turn, a second each, until the time is over. */
    private void warmUp(Scenarios scenarios, Load load) {
        long end = System.nanoTime() + options.number("--warmup", 100) * 1_000_000_000L;
        while (System.nanoTime() < end) {
            for (String name : scenarios.names()) {
                scenarios.measure(name, load, 1);
            }
        }
    }

    static void print(String format, Object... values) {
        System.out.println(Figures.text(format, values));
    }
}
