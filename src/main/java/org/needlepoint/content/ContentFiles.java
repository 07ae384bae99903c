package org.needlepoint.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Problem;

/**
 * The files of a content folder as texts. Hidden files are an editor's own and are passed over; links out of the folder are not followed.
 *
 * @param texts path below the folder, with slashes, to text
 * @param problems files that are no text
 */
record ContentFiles(Map<String, String> texts, List<Problem> problems) {

    private static final long LARGEST = 2_000_000;

    /** @throws UncheckedIOException when the folder can't be read */
    static ContentFiles read(Path folder) {
        ContentFiles files = new ContentFiles(new TreeMap<>(), new ArrayList<>());
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .filter(path -> !folder.relativize(path).toString().matches("(.*[/\\\\])?\\..*"))
                    .forEach(path -> files.add(folder, path));
        } catch (IOException e) {
            throw new UncheckedIOException("content: the folder " + folder + " can't be read", e);
        }
        return files;
    }

    private void add(Path folder, Path path) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        try {
            if (Files.size(path) > LARGEST) {
                problems.add(new Problem(name, 1, "The file is larger than 2 MB.", "Split it, or remove it."));
            } else {
                texts.put(name, Files.readString(path));
            }
        } catch (CharacterCodingException e) {
            problems.add(new Problem(name, 1, "The file is not UTF-8.", "Save it as UTF-8, or remove it."));
        } catch (IOException e) {
            throw new UncheckedIOException("content: the file " + path + " can't be read", e);
        }
    }
}
