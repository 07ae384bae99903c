package org.needlepoint.content.domain.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words that a reader sees, footnotes among them; marks of facts, which show nothing, are left out. */
final class ShownWords extends AbstractVisitor {

    private final UnaryOperator<String> footnote;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder running = new StringBuilder();

    private ShownWords(UnaryOperator<String> footnote) {
        this.footnote = footnote;
    }

    /** @param footnote from the id of a source to what stands for it */
    static List<String> of(Node node, UnaryOperator<String> footnote) {
        ShownWords shown = new ShownWords(footnote);
        node.accept(shown);
        shown.close();
        return shown.words;
    }

    @Override
    public void visit(Text text) {
        running.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        running.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak softLineBreak) {
        running.append(' ');
    }

    @Override
    public void visit(HardLineBreak hardLineBreak) {
        running.append(' ');
    }

    /** Its caption; where there is none, what is read aloud. */
    @Override
    public void visit(Image image) {
        if (image.getTitle() == null) {
            visitChildren(image);
        } else {
            running.append(image.getTitle());
        }
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof Citation citation) {
            close();
            words.add(footnote.apply(citation.source()));
        } else if (node instanceof Foreign foreign) {
            running.append(foreign.words());
        } else if (node instanceof SiteMark mark) {
            running.append(mark.words());
        } else {
            visitChildren(node);
        }
    }

    private void close() {
        Arrays.stream(running.toString().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        running.setLength(0);
    }
}
