package org.needlepoint.operate.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two colleagues who take the same number see it here, and not at the first start. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db/migration");

    @Test
    void eachNumberIsTakenOnceAndNoneIsLeftOut() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            List<String> versions = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .map(name -> name.replaceFirst("^V(\\d+)__[a-z_]+\\.sql$", "$1"))
                    .sorted(java.util.Comparator.comparing(String::length).thenComparing(version -> version))
                    .toList();
            assertEquals(
                    IntStream.rangeClosed(1, versions.size())
                            .mapToObj(String::valueOf)
                            .toList(),
                    versions);
        }
    }
}
