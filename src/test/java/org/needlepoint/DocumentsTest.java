package org.needlepoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there. */
class DocumentsTest {

    @Test
    void everyTestThatGuardsAnInvariantExists() throws IOException {
        Set<String> named = Pattern.compile("`(\\w+(?:Test|IT|E2E))`")
                .matcher(Files.readString(Path.of("docs/architecture.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(named.isEmpty());
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            Set<String> there = files.map(f -> f.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            named.removeAll(there);
        }
        assertEquals(Set.of(), named);
    }

    @Test
    void everyLinkInADocumentLeadsSomewhere() throws IOException {
        try (Stream<Path> documents = Stream.concat(Stream.of(Path.of("README.md")), Files.walk(Path.of("docs")))) {
            for (Path document :
                    documents.filter(f -> f.toString().endsWith(".md")).toList()) {
                List<String> links = Pattern.compile("\\]\\(([^)#:]+)\\)")
                        .matcher(withoutExamples(Files.readString(document)))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .toList();
                for (String link : links) {
                    Path target = document.resolveSibling(link);
                    assertTrue(Files.exists(target), document + " links to " + link);
                }
            }
        }
    }

    /** Examples of content show links as authors write them. */
    private static String withoutExamples(String text) {
        return text.replaceAll("(?s)```.*?```", "").replaceAll("`[^`\n]*`", "");
    }
}
