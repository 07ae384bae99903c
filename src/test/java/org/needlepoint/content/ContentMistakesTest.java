package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlepoint.content.domain.Problem;
import org.needlepoint.content.domain.parse.ContentParser;

/** Each known mistake is a folder named after it; its expected.txt says file, line, message and advice of every problem. */
class ContentMistakesTest {

    @Test
    void theBaseHasNoMistake() {
        assertEquals(List.of(), ContentParser.parse(Fixtures.base()).problems());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyMistakeIsFoundWhereItStands(String name) throws IOException {
        String expected = Files.readString(Fixtures.MISTAKES.resolve(name).resolve(Fixtures.EXPECTED));
        String found = ContentParser.parse(Fixtures.mistake(name)).problems().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n"));
        assertFalse(expected.isBlank());
        assertEquals(expected.strip(), found);
    }

    static List<String> mistakes() throws IOException {
        try (Stream<Path> folders = Files.list(Fixtures.MISTAKES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
