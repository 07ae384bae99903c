package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No hanzi is a box: the bundled fonts hold every character that content uses. docs/fonts/README.md says what to do when this fails. */
class FontsTest {

    private static final Path RECIPE = Path.of("docs/fonts");
    private static final Path FONTS = Path.of("src/main/webapp/resources/fonts");

    /** The Han characters of a text that are not covered, in order of code point. */
    static Set<String> uncovered(String text, String covered) {
        return text.codePoints()
                .filter(Character::isIdeographic)
                .filter(c -> covered.indexOf(c) < 0)
                .mapToObj(Character::toString)
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    @Test
    void everyHanziOfTheContentIsInTheFonts() throws IOException {
        String covered = Files.readString(RECIPE.resolve("hanzi.txt"));
        List<String> missing = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                uncovered(Files.readString(file), covered).forEach(c -> missing.add(file + ": " + c));
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void theFontsWereCutFromThisList() throws IOException, NoSuchAlgorithmException {
        for (String line : Files.readAllLines(RECIPE.resolve("cut-from.txt"))) {
            String name = line.substring(66);
            Path file = (name.endsWith(".txt") ? RECIPE : FONTS).resolve(name);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            assertEquals(line.substring(0, 64), HexFormat.of().formatHex(hash), name);
        }
    }

    @Test
    void aCharacterOutsideTheListIsFound() {
        assertEquals(Set.of("龘"), uncovered("hé gǔ (合谷), 龘", "合谷"));
    }
}
