package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.needlepoint.content.domain.Problem;

class ContentFilesTest {

    @TempDir
    private Path folder;

    @Test
    void filesAreNamedByTheirPathBelowTheFolder() throws IOException {
        Files.createDirectories(folder.resolve("courses/one"));
        Files.writeString(folder.resolve("courses/one/course.yaml"), "id: one");
        assertEquals(
                Set.of("courses/one/course.yaml"),
                ContentFiles.read(folder).texts().keySet());
    }

    @Test
    void hiddenFilesArePassedOver() throws IOException {
        Files.createDirectories(folder.resolve(".git"));
        Files.writeString(folder.resolve(".git/config"), "x");
        Files.writeString(folder.resolve(".swap"), "x");
        assertTrue(ContentFiles.read(folder).texts().isEmpty());
    }

    @Test
    void aFileThatIsNoTextIsAProblem() throws IOException {
        Files.write(folder.resolve("facts.yaml"), new byte[] {(byte) 0xff, 0x00});
        assertEquals(
                List.of("facts.yaml:1: The file is not UTF-8. Save it as UTF-8, or remove it."),
                ContentFiles.read(folder).problems().stream()
                        .map(Problem::toString)
                        .toList());
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        UncheckedIOException thrown =
                assertThrows(UncheckedIOException.class, () -> ContentFiles.read(folder.resolve("gone")));
        assertTrue(thrown.getMessage().contains("gone"));
    }

    @Test
    void startUpTellsEveryProblemInOneMessage() {
        List<Problem> problems =
                List.of(new Problem("a.md", 3, "Wrong.", "Mend it."), new Problem("b.md", 1, "Bad.", "Drop it."));
        String message = assertThrows(IllegalStateException.class, () -> CoursewareLoading.refuse(problems))
                .getMessage();
        assertEquals("content: 2 problems\na.md:3: Wrong. Mend it.\nb.md:1: Bad. Drop it.", message);
    }
}
