package org.needlepoint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the content costs a start: all of it against the course on foundations alone, both read from a folder. */
final class StartupContent {

    private static final Path ALL = Path.of("content").toAbsolutePath();
    private static final String ALONE = "needling-foundations";
    private static final int COUNTED = 5;

    private final Path folder;
    private final int port;

    StartupContent(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    void run() throws IOException {
        Path one = foundations();
        // The first start of each makes its database and class archive.
        start(one, "one");
        start(ALL, "all");
        List<Double> withOne = new ArrayList<>();
        List<Double> withAll = new ArrayList<>();
        for (int i = 0; i < COUNTED; i++) {
            withOne.add(start(one, "one"));
            withAll.add(start(ALL, "all"));
        }
        ServerBench.print(
                "start to first page with the foundations alone: %.2f s (%s)", median(withOne), told(withOne));
        ServerBench.print("start to first page with all content: %.2f s (%s)", median(withAll), told(withAll));
        ServerBench.print("all content starts later by: %.2f s", median(withAll) - median(withOne));
    }

    private double start(Path content, String data) {
        Map<String, String> environment = Map.of("NEEDLEPOINT_CONTENT_DIR", content.toString());
        try (ServerProcess server = ServerProcess.start(folder.resolve(data), port, environment)) {
            return server.startSeconds();
        }
    }

    /** What every course needs, and one course with its programme. */
    private Path foundations() throws IOException {
        Path copy = folder.resolve("content");
        try (Stream<Path> files = Files.walk(ALL)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = ALL.relativize(file).toString().replace('\\', '/');
                if (!name.matches("(courses|programmes)/(?!" + ALONE + "[/.]).*")) {
                    Path target = copy.resolve(name);
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    private static double median(List<Double> seconds) {
        return seconds.stream().sorted().toList().get(seconds.size() / 2);
    }

    private static String told(List<Double> seconds) {
        return String.join(
                ", ", seconds.stream().map(s -> Figures.text("%.2f", s)).toList());
    }
}
