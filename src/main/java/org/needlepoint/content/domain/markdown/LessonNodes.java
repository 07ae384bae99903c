package org.needlepoint.content.domain.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/** Writes what only a lesson has: anchors of facts, footnotes, boxes, figures, headings that can be linked to. One instance a lesson. */
final class LessonNodes extends InlineNodes {

    private final Labels labels;
    private final HeadingIds headings;
    private final Function<String, Optional<Figure>> figures;
    private final Function<String, Optional<String>> maps;
    private final Map<String, Integer> footnotes = new LinkedHashMap<>();
    private final Set<String> anchored = new HashSet<>();
    private final Map<Class<? extends Node>, Consumer<Node>> writers = new HashMap<>();
    private boolean belowHeading;

    LessonNodes(
            HtmlNodeRendererContext context,
            Labels labels,
            HeadingIds headings,
            Function<String, Optional<Figure>> figures,
            Function<String, Optional<String>> maps) {
        super(context, source -> source);
        this.labels = labels;
        this.headings = headings;
        this.figures = figures;
        this.maps = maps;
        writers.put(Heading.class, node -> heading((Heading) node));
        writers.put(Paragraph.class, this::paragraph);
        writers.put(Box.class, node -> box((Box) node));
        CheckHtml checks = new CheckHtml(context, labels.check());
        writers.put(CheckBox.class, node -> checks.box((CheckBox) node));
        writers.put(CheckAnswers.class, node -> checks.answers());
        writers.put(TermLink.class, node -> term((TermLink) node));
        writers.put(SiteMaps.class, node -> maps((SiteMaps) node));
        writers.put(TableFrame.class, node -> table((TableFrame) node));
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        Set<Class<? extends Node>> types = new HashSet<>(super.getNodeTypes());
        types.addAll(writers.keySet());
        return types;
    }

    @Override
    public void render(Node node) {
        writers.getOrDefault(node.getClass(), super::render).accept(node);
    }

    @Override
    void fact(FactMark mark) {
        for (String fact : mark.facts()) {
            if (anchored.add(fact)) {
                html().tag("span", attributes("class", "fact", "id", "fact-" + fact));
                html().tag("/span");
            }
        }
    }

    @Override
    void cite(Citation citation) {
        int known = footnotes.size();
        int number = footnotes.computeIfAbsent(citation.source(), source -> known + 1);
        html().tag("sup", Map.of("class", "citation"));
        html().raw(citation.getPrevious() instanceof Citation ? ", " : "");
        Map<String, String> link = attributes("href", "#source-" + number);
        if (number > known) {
            link.put("id", "cited-" + number);
        }
        html().tag("a", link);
        html().tag("span", Map.of("class", "visually-hidden"));
        html().text(labels.source() + " ");
        html().tag("/span");
        html().text(String.valueOf(number));
        html().tag("/a");
        html().tag("/sup");
    }

    @Override
    void site(SiteMark mark) {
        html().tag("a", attributes("class", "site", "href", "/atlas/" + mark.site()));
        html().text(mark.words());
        html().tag("/a");
    }

    /** What it means stands beside it, for whoever stops at it. */
    private void term(TermLink link) {
        String id = "word-" + link.term().id();
        html().tag("span", Map.of("class", "word"));
        html().tag("a", attributes("href", "/glossary#term-" + link.term().id(), "aria-describedby", id));
        children(link);
        html().tag("/a");
        html().tag("span", attributes("class", "meaning", "role", "tooltip", "id", id));
        html().text(link.term().text());
        html().tag("/span");
        html().tag("/span");
    }

    /** Closed until somebody asks; they need no script. */
    private void maps(SiteMaps node) {
        List<String> drawn =
                node.sites().stream().map(maps).flatMap(Optional::stream).toList();
        if (!drawn.isEmpty()) {
            html().tag("details", Map.of("class", "site-maps"));
            html().tag("summary");
            html().text(labels.body() + ": " + String.join(", ", node.words()));
            html().tag("/summary");
            drawn.forEach(html()::raw);
            html().tag("/details");
            html().line();
        }
    }

    private void heading(Heading heading) {
        String tag = "h" + Math.max(2, heading.getLevel());
        belowHeading = true;
        html().line();
        html().tag(tag, Map.of("id", headings.of(heading)));
        children(heading);
        html().tag("/" + tag);
        html().line();
    }

    private void paragraph(Node paragraph) {
        if (Rules.isFigure(paragraph)) {
            figure((Image) paragraph.getFirstChild());
            return;
        }
        boolean bare = InTightList.holds(paragraph);
        html().raw(bare ? "" : "<p>");
        children(paragraph);
        html().raw(bare ? "" : "</p>\n");
    }

    private void figure(Image image) {
        html().tag("figure");
        figures.apply(image.getDestination()).ifPresent(figure -> html().raw(figure.html(PlainText.of(image))));
        if (image.getTitle() != null && !image.getTitle().isBlank()) {
            html().tag("figcaption");
            html().text(image.getTitle());
            html().tag("/figcaption");
        }
        html().tag("/figure");
        html().line();
    }

    private void box(Box box) {
        if (box.kind().equals(BoxRules.TRADITION)) {
            html().tag("div", Map.of("class", "pair"));
            side(box, labels.tradition());
        } else if (box.kind().equals(BoxRules.EVIDENCE)) {
            side(box, labels.evidence());
            html().tag("/div");
        } else {
            callout(box, labels.callouts().getOrDefault(box.kind(), ""));
        }
        html().line();
    }

    /** Before the first heading of the text a third level would skip one. */
    private void side(Box box, String label) {
        String tag = belowHeading ? "h3" : "h2";
        html().tag("section", Map.of("class", box.kind()));
        html().tag(tag);
        html().text(label);
        html().tag("/" + tag);
        html().line();
        children(box);
        html().tag("/section");
    }

    private void callout(Box box, String label) {
        html().tag("div", attributes("class", "callout " + box.kind(), "role", "note", "aria-label", label));
        html().tag("p", Map.of("class", "callout-title"));
        html().text(label);
        html().tag("/p");
        html().line();
        children(box);
        html().tag("/div");
    }

    private void table(TableFrame frame) {
        String name = frame.heading().isEmpty() ? labels.table() : labels.table() + ": " + frame.heading();
        html().tag("div", attributes("class", "table", "role", "region", "tabindex", "0", "aria-label", name));
        children(frame);
        html().tag("/div");
        html().line();
    }

    static Map<String, String> attributes(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            attributes.put(pairs[i], pairs[i + 1]);
        }
        return attributes;
    }
}
