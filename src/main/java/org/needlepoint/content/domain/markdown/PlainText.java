package org.needlepoint.content.domain.markdown;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a node without markup, citations and marks. */
final class PlainText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    private final boolean captions;

    private PlainText(boolean captions) {
        this.captions = captions;
    }

    static String of(Node node) {
        return words(node, new PlainText(false));
    }

    /** As a reader sees it: of a figure the caption, not the words that are read aloud in its place. */
    static String read(Node node) {
        return words(node, new PlainText(true));
    }

    private static String words(Node node, PlainText text) {
        node.accept(text);
        return text.words.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(Image image) {
        if (!captions) {
            visitChildren(image);
        } else if (image.getTitle() != null) {
            words.append(image.getTitle());
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Foreign foreign) {
            words.append(foreign.words());
        } else if (node instanceof SiteMark mark) {
            words.append(mark.words());
        }
        super.visit(node);
    }

    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (parent instanceof Block || parent instanceof TableCell) {
            words.append(' ');
        }
    }
}
