package org.needlepoint.content.domain.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Puts nodes where the page needs them: a fact mark to the head of its text, where a link to it should land; a table into a frame. */
final class Arrangement extends AbstractVisitor {

    private final List<Runnable> moves = new ArrayList<>();
    private String heading = "";

    static void arrange(Node document) {
        Arrangement arrangement = new Arrangement();
        document.accept(arrangement);
        arrangement.moves.forEach(Runnable::run);
    }

    @Override
    public void visit(Heading node) {
        heading = PlainText.of(node);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FactMark) {
            moves.add(() -> toHead(node));
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock node) {
        if (node instanceof TableBlock) {
            TableFrame frame = new TableFrame(heading);
            moves.add(() -> {
                node.insertBefore(frame);
                frame.appendChild(node);
            });
        }
        visitChildren(node);
    }

    private static void toHead(Node mark) {
        if (mark.getPrevious() instanceof Text before) {
            before.setLiteral(before.getLiteral().stripTrailing());
        }
        mark.getParent().prependChild(mark);
    }
}
