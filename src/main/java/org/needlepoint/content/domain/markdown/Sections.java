package org.needlepoint.content.domain.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.needlepoint.content.domain.Lesson;

/** Cuts a lesson's words at its second-level headings. What a figure shows is told by its caption. */
final class Sections {

    private final HeadingIds headingIds;
    private final List<Lesson.Section> done = new ArrayList<>();
    private String id = "";
    private String heading = "";
    private StringBuilder words = new StringBuilder();

    private Sections(HeadingIds headingIds) {
        this.headingIds = headingIds;
    }

    static List<Lesson.Section> of(Node document, HeadingIds headingIds) {
        Sections sections = new Sections(headingIds);
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            sections.add(block);
        }
        sections.close();
        return sections.done;
    }

    private void add(Node block) {
        if (block instanceof Heading next && next.getLevel() <= 2) {
            close();
            id = headingIds.of(next);
            heading = PlainText.of(next);
        } else {
            words.append(' ').append(PlainText.read(block));
        }
    }

    private void close() {
        String text = words.toString().replaceAll("\\s+", " ").strip();
        if (!text.isEmpty()) {
            done.add(new Lesson.Section(id, heading, text));
        }
        words = new StringBuilder();
    }
}
