package org.needlepoint.content.domain.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.needlepoint.content.domain.text.Entry;

/** What a text refers to, in the order of the text, for the checks across files. */
final class Findings extends AbstractVisitor {

    private final Spots spots;
    private final List<Entry> facts = new ArrayList<>();
    private final List<Entry> citations = new ArrayList<>();
    private final List<Entry> lessons = new ArrayList<>();
    private final List<Entry> figures = new ArrayList<>();
    private final List<Entry> sites = new ArrayList<>();
    private final List<Box> boxes = new ArrayList<>();
    private final List<Heading> headings = new ArrayList<>();

    private Findings(Spots spots) {
        this.spots = spots;
    }

    static Findings in(Node document, Spots spots) {
        Findings findings = new Findings(spots);
        document.accept(findings);
        return findings;
    }

    List<Entry> facts() {
        return facts;
    }

    List<Entry> citations() {
        return citations;
    }

    List<Entry> lessons() {
        return lessons;
    }

    List<Entry> figures() {
        return figures;
    }

    List<Entry> sites() {
        return sites;
    }

    List<Box> boxes() {
        return boxes;
    }

    List<Heading> headings() {
        return headings;
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FactMark mark) {
            mark.facts().forEach(fact -> facts.add(entry(fact, node)));
        } else if (node instanceof Citation citation) {
            citations.add(entry(citation.source(), node));
        } else if (node instanceof SiteMark mark) {
            sites.add(entry(mark.site(), node));
        }
        visitChildren(node);
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof Box box) {
            boxes.add(box);
        }
        visitChildren(block);
    }

    @Override
    public void visit(Link link) {
        if (link.getDestination().startsWith(Rules.LESSON_LINK)) {
            lessons.add(entry(link.getDestination().substring(Rules.LESSON_LINK.length()), link));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        figures.add(entry(image.getDestination(), image));
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 2) {
            headings.add(heading);
        }
        visitChildren(heading);
    }

    private Entry entry(String value, Node node) {
        return new Entry(value, spots.of(node));
    }
}
