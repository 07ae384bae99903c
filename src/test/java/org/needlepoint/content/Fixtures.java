package org.needlepoint.content;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A small valid course, and mistakes laid over it. */
final class Fixtures {

    static final Path MISTAKES = Path.of("src/test/resources/content-mistakes");
    static final String EXPECTED = "expected.txt";
    private static final Path KINDS = Path.of("src/test/resources/content-kinds");
    private static final Path BASE = Path.of("src/test/resources/content-base");

    private Fixtures() {}

    /** A new map, to change at will. */
    static Map<String, String> base() {
        return new TreeMap<>(ContentFiles.read(BASE).texts());
    }

    /** The base with questions of every kind beside its own. */
    static Map<String, String> kinds() {
        Map<String, String> files = base();
        files.putAll(ContentFiles.read(KINDS).texts());
        return files;
    }

    /** The base with the files of one mistake in place of its own. */
    static Map<String, String> mistake(String name) {
        Map<String, String> files = base();
        files.putAll(ContentFiles.read(MISTAKES.resolve(name)).texts());
        files.remove(EXPECTED);
        return files;
    }
}
