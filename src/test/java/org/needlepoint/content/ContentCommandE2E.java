package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.testing.Folders;
import org.needlepoint.testing.Server;

/** {@code ./needlepoint content}, as an author types it. */
class ContentCommandE2E {

    private record Outcome(int code, String output) {}

    @Test
    void whatComesWithNeedlepointHasNoProblems() throws Exception {
        Outcome outcome = content();
        assertEquals(0, outcome.code, outcome.output);
        assertTrue(outcome.output.startsWith("NF  Needling Foundations: one needle, three systems\n"), outcome.output);
        assertTrue(outcome.output.endsWith("\nNo problems.\n"), outcome.output);
        assertTrue(outcome.output.lines().allMatch(line -> line.length() <= 100), outcome.output);
    }

    @Test
    void anotherFolderIsToldToo() throws Exception {
        Outcome outcome = content("--dir", sample().toString());
        assertEquals(0, outcome.code, outcome.output);
        assertTrue(outcome.output.startsWith("SA  A sample\n"), outcome.output);
    }

    @Test
    void aMistakeIsToldWithFileLineAndAdviceAndCountsAsFailure() throws Exception {
        Path folder = sample();
        Path course = folder.resolve("courses/sample/course.yaml");
        Files.writeString(course, Files.readString(course).replace("sa-second", "sa-zweite"));
        Outcome outcome = content("--dir", folder.toString());
        assertEquals(1, outcome.code, outcome.output);
        assertTrue(outcome.output.contains("courses/sample/course.yaml:11: "), outcome.output);
        assertTrue(outcome.output.contains("sa-zweite"), outcome.output);
        assertFalse(outcome.output.contains("\tat "), outcome.output);
    }

    @Test
    void aProgramCanReadIt() throws Exception {
        Path folder = sample();
        Files.writeString(folder.resolve("courses/sample/notes \"1\".txt"), "x");
        Outcome outcome = content("--json", "--dir", folder.toString());
        assertEquals(1, outcome.code, outcome.output);
        JsonObject report = Json.createReader(new StringReader(outcome.output)).readObject();
        assertEquals("sample", report.getJsonArray("courses").getJsonObject(0).getString("id"));
        JsonObject problem = report.getJsonArray("problems").getJsonObject(0);
        assertEquals("courses/sample/notes \"1\".txt", problem.getString("file"));
        assertEquals(1, problem.getInt("line"));
    }

    @Test
    void whatCannotBeReadIsToldInOneLine() throws Exception {
        for (List<String> wrong : List.of(
                List.of("--dir", "no/such/folder"),
                List.of("--dir", "docs"),
                List.of("--dir"),
                List.of("--dri", "content"))) {
            Outcome outcome = content(wrong.toArray(String[]::new));
            assertEquals(1, outcome.code, outcome.output);
            assertTrue(outcome.output.startsWith("needlepoint: "), outcome.output);
            assertEquals(1, outcome.output.lines().count(), outcome.output);
            assertTrue(outcome.output.contains(wrong.get(wrong.size() - 1)), outcome.output);
        }
    }

    private static Path sample() {
        Path folder = Server.temporaryFolder();
        Folders.lay(Path.of("src/test/resources/content-base"), folder);
        return folder;
    }

    private static Outcome content(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./needlepoint", "content"));
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), output);
    }
}
