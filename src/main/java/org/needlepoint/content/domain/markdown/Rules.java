package org.needlepoint.content.domain.markdown;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.needlepoint.content.domain.text.Place;
import org.needlepoint.content.domain.text.Problems;

/** What may stand where in a text; reports everything else. */
final class Rules extends AbstractVisitor {

    static final String LESSON_LINK = "lesson:";
    private static final List<String> LANGUAGES = List.of("zh-Hant", "zh-Hans", "zh-Latn");

    private final Markdown kind;
    private final Spots spots;
    private final Problems problems;

    Rules(Markdown kind, Spots spots, Problems problems) {
        this.kind = kind;
        this.spots = spots;
        this.problems = problems;
    }

    @Override
    public void visit(HtmlBlock html) {
        refuse(html, "HTML is not read.", "Write it in Markdown; for the sign itself write \\<.");
    }

    @Override
    public void visit(HtmlInline html) {
        refuse(html, "HTML is not read.", "Write it in Markdown; for the sign itself write \\<.");
    }

    @Override
    public void visit(Heading heading) {
        if (kind != Markdown.LESSON) {
            refuse(heading, "A question has no headings.", "Write it as a paragraph.");
        } else if (heading.getLevel() == 1) {
            refuse(heading, "Headings start at ##.", "Write ##; the title stands in the front matter.");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        if (!link.getDestination().startsWith(LESSON_LINK)) {
            refuse(
                    link,
                    "The link leads to \"" + link.getDestination() + "\".",
                    "Link to a lesson, [text](lesson:id), or cite a source, [@S01].");
        }
        visitChildren(link);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        refuse(definition, "Link definitions are not read.", "Write the link in the text: [text](lesson:id).");
    }

    @Override
    public void visit(Image image) {
        if (kind != Markdown.LESSON || !isFigure(image.getParent())) {
            refuse(
                    image,
                    "A figure stands within a text.",
                    "Put it on a line of its own, in a lesson, with an empty line before and after.");
        } else if (PlainText.of(image).isBlank()) {
            refuse(image, "The figure has no words to read aloud.", "Say in the brackets what the drawing shows.");
        }
    }

    @Override
    public void visit(Text text) {
        if (text.getLiteral().contains("{") || text.getLiteral().contains("}")) {
            refuse(text, "A brace is part of no fact mark.", "Write {F5 F6}: capital letters, digits, single spaces.");
        }
        if (text.getPrevious() == null && text.getLiteral().startsWith(BoxParser.FENCE)) {
            refuse(
                    text,
                    "A fence opens or closes no box.",
                    "Write \"::: kind\" and later \":::\", each on a line of its own.");
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FactMark && !endsItsText(node)) {
            refuse(
                    node,
                    "A fact mark stands within a text.",
                    "Move it to the end of its paragraph, list item or table cell.");
        }
        if (node instanceof SiteMark && kind != Markdown.LESSON) {
            refuse(node, "Only a lesson links to the atlas.", "Write the name of the site alone.");
        }
        if (node instanceof Foreign foreign && !LANGUAGES.contains(foreign.language())) {
            refuse(
                    node,
                    "The language \"" + foreign.language() + "\" is unknown.",
                    "Write one of: " + String.join(", ", LANGUAGES) + ".");
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Box box) {
            new BoxRules(spots, problems).check(box);
        }
        visitChildren(block);
    }

    /** Whether a paragraph is nothing but a figure at the top level. */
    static boolean isFigure(Node node) {
        return node instanceof Paragraph
                && node.getParent() instanceof Document
                && node.getFirstChild() instanceof Image
                && node.getFirstChild() == node.getLastChild();
    }

    private static boolean endsItsText(Node mark) {
        return mark.getNext() == null
                && (mark.getParent() instanceof Paragraph || mark.getParent() instanceof TableCell);
    }

    private void refuse(Node node, String message, String advice) {
        Place place = spots.of(node);
        problems.add(place, message, advice);
    }
}
