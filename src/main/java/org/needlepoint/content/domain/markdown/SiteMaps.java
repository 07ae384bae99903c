package org.needlepoint.content.domain.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Document;
import org.commonmark.node.Node;

/** Small maps of the sites that a part of the text names first; they stand below it. */
final class SiteMaps extends CustomBlock {

    private final List<SiteMark> marks;

    private SiteMaps(List<SiteMark> marks) {
        this.marks = List.copyOf(marks);
    }

    /** Their ids, in the order of the text. */
    List<String> sites() {
        return marks.stream().map(SiteMark::site).toList();
    }

    /** What the text calls them. */
    List<String> words() {
        return marks.stream().map(SiteMark::words).toList();
    }

    /** Puts maps below each part that names a site for the first time. */
    static void addTo(Node document) {
        Finder finder = new Finder();
        document.accept(finder);
        finder.found.forEach((part, marks) -> below(part).insertAfter(new SiteMaps(marks)));
    }

    /** Two boxes that belong together are not parted. */
    private static Node below(Node part) {
        return Box.is(part, BoxRules.TRADITION) && Box.is(part.getNext(), BoxRules.EVIDENCE) ? part.getNext() : part;
    }

    private static final class Finder extends AbstractVisitor {
        private final Map<Node, List<SiteMark>> found = new LinkedHashMap<>();
        private final Set<String> met = new TreeSet<>();

        @Override
        public void visit(CustomNode node) {
            if (node instanceof SiteMark mark && met.add(mark.site())) {
                found.computeIfAbsent(top(node), part -> new ArrayList<>()).add(mark);
            }
            visitChildren(node);
        }

        private static Node top(Node node) {
            Node at = node;
            while (!(at.getParent() instanceof Document)) {
                at = at.getParent();
            }
            return at;
        }
    }
}
