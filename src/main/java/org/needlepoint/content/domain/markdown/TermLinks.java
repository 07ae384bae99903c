package org.needlepoint.content.domain.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Links each word of the glossary where the prose of a lesson first has it; headings, links, captions and check boxes are left as they are. */
final class TermLinks extends AbstractVisitor {

    private final TermWords words;
    private final Set<String> linked = new HashSet<>();

    private TermLinks(TermWords words) {
        this.words = words;
    }

    static void addTo(Node document, TermWords words) {
        document.accept(new TermLinks(words));
    }

    @Override
    public void visit(Heading heading) {
        // Its words stand in the contents, too.
    }

    @Override
    public void visit(Link link) {
        // It leads elsewhere.
    }

    @Override
    public void visit(Image image) {
        // Its words are read aloud in its place.
    }

    @Override
    public void visit(CustomNode node) {
        if (!(node instanceof TableHead)) {
            visitChildren(node);
        }
    }

    /** In the order of the text. A sentence may go on in the next line. */
    @Override
    protected void visitChildren(Node parent) {
        List<Node> run = new ArrayList<>();
        Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            if (child instanceof Text || child instanceof SoftLineBreak) {
                run.add(child);
            } else {
                link(run);
                run = new ArrayList<>();
                child.accept(this);
            }
            child = next;
        }
        link(run);
    }

    private void link(List<Node> run) {
        String text = run.stream().map(TermLinks::text).collect(Collectors.joining());
        List<TermWords.Found> found = words.in(text).stream()
                .filter(word -> word.term().isPresent()
                        && linked.add(word.term().orElseThrow().id()))
                .toList();
        if (!found.isEmpty()) {
            replace(run, text, found);
        }
    }

    private static void replace(List<Node> run, String text, List<TermWords.Found> found) {
        Node first = run.get(0);
        int at = 0;
        for (TermWords.Found word : found) {
            insert(text.substring(at, word.start()), first);
            TermLink link = new TermLink(word.term().orElseThrow());
            link.appendChild(new Text(text.substring(word.start(), word.end())));
            first.insertBefore(link);
            at = word.end();
        }
        insert(text.substring(at), first);
        run.forEach(Node::unlink);
    }

    private static void insert(String text, Node before) {
        if (!text.isEmpty()) {
            before.insertBefore(new Text(text));
        }
    }

    private static String text(Node node) {
        return node instanceof Text text ? text.getLiteral() : "\n";
    }
}
