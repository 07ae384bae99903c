package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Place;
import org.needlepoint.content.domain.text.Problems;

/** The files by kind, in the order of their paths. A file of no kind is a problem: it would be forgotten silently. */
final class Folder {

    private final Map<FileKind, List<Passage>> files = new EnumMap<>(FileKind.class);

    Folder(Map<String, String> texts, Problems problems) {
        texts.forEach((path, text) -> {
            Optional<FileKind> kind = FileKind.of(path);
            if (kind.isPresent()) {
                files.computeIfAbsent(kind.get(), key -> new ArrayList<>()).add(new Passage(path, 1, text));
            } else {
                problems.add(
                        new Place(path, 1),
                        "The file has no place here.",
                        "Move it to where docs/content-format.md puts it, or remove it.");
            }
        });
        need(FileKind.SOURCES, "sources.yaml", problems);
        need(FileKind.FACTS, "facts.yaml", problems);
    }

    List<Passage> files(FileKind kind) {
        return files.getOrDefault(kind, List.of());
    }

    private void need(FileKind kind, String path, Problems problems) {
        if (files(kind).isEmpty()) {
            problems.add(new Place(path, 1), "The file is missing.", "Write it, even if it is empty for now.");
        }
    }
}
