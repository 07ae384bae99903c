package org.needlepoint.content.domain;

import java.util.List;

/**
 * A piece of a lesson as its readers see it, without markup: for comparing one revision with another.
 *
 * @param frame kind of the box in which it stands; empty outside, and in one that is not known any more
 * @param words in order; a footnote is one, with the title of its source
 */
public record LessonBlock(Kind kind, String frame, List<String> words) {

    /** What a piece is. */
    public enum Kind {
        TITLE,
        OBJECTIVE,
        MINUTES,
        SYSTEM,
        REVIEWED,
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW,
        FIGURE,
        ANSWER
    }

    public LessonBlock {
        words = List.copyOf(words);
    }

    public String text() {
        return String.join(" ", words);
    }
}
