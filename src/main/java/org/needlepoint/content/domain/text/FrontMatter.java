package org.needlepoint.content.domain.text;

import java.util.List;
import java.util.Optional;

/** The YAML between two lines of three hyphens at the head of a Markdown file, and what follows it. */
public record FrontMatter(Fields fields, Passage body) {

    private static final String FENCE = "---";

    /** Empty when there is none that can be read; the problem is reported. */
    public static Optional<FrontMatter> read(Passage file, Problems problems) {
        List<String> lines = file.lines();
        if (lines.isEmpty() || !lines.get(0).equals(FENCE)) {
            problems.lose(
                    file.at(0),
                    "The front matter is missing.",
                    "Begin the file with a line \"---\", its keys and a line \"---\".");
            return Optional.empty();
        }
        int end = lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (end == 0) {
            problems.lose(
                    file.at(0), "The front matter has no end.", "Close it with a line \"---\" after its last key.");
            return Optional.empty();
        }
        Passage body = file.part(end + 1, lines.size());
        return YamlText.read(file.part(1, end), problems).map(fields -> new FrontMatter(fields, body));
    }
}
