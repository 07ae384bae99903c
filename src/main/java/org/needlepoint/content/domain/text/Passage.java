package org.needlepoint.content.domain.text;

import java.util.List;

/** Some lines of a file in normal form; {@code firstLine} counts from 1. */
public record Passage(String file, int firstLine, String text) {

    /** The place of the line with the given index, counted from 0 within this passage. */
    public Place at(int index) {
        return new Place(file, firstLine + index);
    }

    public List<String> lines() {
        return text.lines().toList();
    }

    /** The lines from one index to before another, both within this passage. */
    public Passage part(int from, int to) {
        return new Passage(file, firstLine + from, String.join("\n", lines().subList(from, to)));
    }
}
