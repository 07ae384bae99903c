package org.needlepoint.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.needlepoint.content.domain.Problem;
import org.needlepoint.content.domain.parse.ContentParser;

/** Reads the content at start-up and refuses to serve any of it while there is a problem. */
@ApplicationScoped
public class CoursewareLoading {

    private static final String FOLDER = "needlepoint.content.dir";

    @Inject
    private Courseware courseware;

    @Inject
    private Revisions revisions;

    /**
     * Serves what the folder of the setting {@code needlepoint.content.dir} holds, or else what the application came with, without the
     * readings that {@code needlepoint.hides} names.
     *
     * @throws IllegalStateException with every problem, one a line, when there are any
     */
    public void load() {
        ContentFiles files = ContentFiles.read(folder());
        ContentParser.Parsed parsed = ContentParser.parse(files.texts(), hides());
        refuse(Stream.concat(files.problems().stream(), parsed.problems().stream())
                .toList());
        revisions.keep(parsed.catalogue());
        courseware.serve(parsed.catalogue());
    }

    static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
            throw new IllegalStateException(problems.stream()
                    .map(Problem::toString)
                    .collect(Collectors.joining("\n", "content: " + count + "\n", "")));
        }
    }

    /** Systems that the law of the place, or whoever runs the installation, leaves out. */
    private static List<String> hides() {
        return ConfigProvider.getConfig()
                .getOptionalValue("needlepoint.hides", String[].class)
                .map(named -> Arrays.stream(named).map(String::strip).distinct().toList())
                .orElse(List.of());
    }

    private static Path folder() {
        return ConfigProvider.getConfig()
                .getOptionalValue(FOLDER, String.class)
                .map(Path::of)
                .orElseGet(CoursewareLoading::packaged);
    }

    /** Beside WEB-INF/classes; start-up comes before the servlet context, so that can't be asked. */
    private static Path packaged() {
        URL here = CoursewareLoading.class.getResource("CoursewareLoading.class");
        try {
            Path path = Path.of(here.toURI());
            while (path != null && !path.endsWith("WEB-INF")) {
                path = path.getParent();
            }
            if (path != null) {
                return path.resolve("content");
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new IllegalStateException("content: no folder at " + here + "; set " + FOLDER, e);
        }
        throw new IllegalStateException("content: no folder at " + here + "; set " + FOLDER);
    }
}
