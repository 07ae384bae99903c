package org.needlepoint.content.domain.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Paragraph;

/** What the body of a lesson is made of, for whoever counts and weighs it. Check boxes are practice, and their words are not counted. */
public final class LessonParts extends AbstractVisitor {

    private final List<String> paragraphs = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();
    private int tables;
    private int cases;
    private int checks;

    private LessonParts() {}

    /** @param body what follows the front matter */
    public static LessonParts of(String body) {
        LessonParts parts = new LessonParts();
        Markdown.LESSON.parse(body).accept(parts);
        return parts;
    }

    /** Running text: paragraphs and list items, boxes included, each without markup, marks and citations. */
    public List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }

    /** How many words a reader meets: running text, headings, cells of tables, captions. */
    public int words() {
        return count(paragraphs) + count(others);
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

    /** Questions to oneself. */
    public int checks() {
        return checks;
    }

    @Override
    public void visit(Heading heading) {
        String words = PlainText.of(heading);
        others.add(words);
        if (words.toLowerCase(Locale.ROOT).contains("worked case")) {
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
        others.add(image.getTitle() == null ? "" : image.getTitle());
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof TableCell) {
            others.add(PlainText.of(node));
        } else {
            visitChildren(node);
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (Box.is(block, "check")) {
            checks++;
        } else {
            tables += block instanceof TableBlock ? 1 : 0;
            visitChildren(block);
        }
    }

    private static int count(List<String> texts) {
        return texts.stream()
                .flatMap(text -> List.of(text.split("\\s+")).stream())
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .mapToInt(word -> 1)
                .sum();
    }
}
