package org.needlepoint.content.domain.markdown;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes what lessons and questions have in common. */
class InlineNodes implements NodeRenderer {

    private final HtmlNodeRendererContext context;
    private final Function<String, String> source;

    /** @param source what a citation says in a text without footnotes, by id of the source */
    InlineNodes(HtmlNodeRendererContext context, Function<String, String> source) {
        this.context = context;
        this.source = source;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FactMark.class, Citation.class, Foreign.class, Link.class, SiteMark.class, TableFrame.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof FactMark mark) {
            fact(mark);
        } else if (node instanceof Citation citation) {
            cite(citation);
        } else if (node instanceof Foreign foreign) {
            html().tag("span", Map.of("lang", foreign.language()));
            html().text(foreign.words());
            html().tag("/span");
        } else if (node instanceof SiteMark mark) {
            site(mark);
        } else if (node instanceof Link link) {
            link(link);
        } else if (node instanceof TableFrame) {
            children(node);
        }
    }

    HtmlWriter html() {
        return context.getWriter();
    }

    void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            context.render(child);
        }
    }

    /** A question names its facts for the record; a reader sees none of it. */
    void fact(FactMark mark) {}

    void cite(Citation citation) {
        html().text(" (" + source.apply(citation.source()) + ")");
    }

    /** Where a link would lead away from a question, the words remain; that is reported. */
    void site(SiteMark mark) {
        html().text(mark.words());
    }

    /** Only links to lessons get this far; of any other the words remain. */
    private void link(Link link) {
        boolean lesson = link.getDestination().matches(Rules.LESSON_LINK + "[a-z0-9-]+");
        if (lesson) {
            html().tag("a", Map.of("href", "/lessons/" + link.getDestination().substring(Rules.LESSON_LINK.length())));
        }
        children(link);
        if (lesson) {
            html().tag("/a");
        }
    }
}
