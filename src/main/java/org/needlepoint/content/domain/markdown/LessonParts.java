package org.needlepoint.content.domain.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;

/** What the body of a lesson is made of, for whoever counts and weighs it. */
public final class LessonParts extends AbstractVisitor {

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private int tables;
    private int cases;
    private final List<String> checks = new ArrayList<>();

    private LessonParts() {}

    /** @param body what follows the front matter */
    public static LessonParts of(String body) {
        LessonParts parts = new LessonParts();
        Markdown.LESSON.parse(body).accept(parts);
        return parts;
    }

    /** Running text: paragraphs and list items, those of boxes too, each without markup, marks and citations. Check boxes ask and tell apart. */
    public List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** Addresses of the figures, as written. */
    public List<String> figures() {
        return List.copyOf(figures);
    }

    public int tables() {
        return tables;
    }

    /** Headings that promise a worked case. */
    public int cases() {
        return cases;
    }

    /** What the check boxes ask. */
    public List<String> checks() {
        return List.copyOf(checks);
    }

    @Override
    public void visit(Heading heading) {
        if (PlainText.of(heading).toLowerCase(Locale.ROOT).contains("worked case")) {
            cases++;
        }
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (Rules.isFigure(paragraph)) {
            visitChildren(paragraph);
        } else {
            paragraphs.add(PlainText.of(paragraph));
        }
    }

    @Override
    public void visit(Image image) {
        figures.add(image.getDestination());
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof CheckBox check) {
            checks.add(check.stem().stream().map(CheckBox.Piece::plain).collect(Collectors.joining(" ")));
        } else if (block instanceof TableBlock) {
            tables++;
        } else {
            visitChildren(block);
        }
    }
}
