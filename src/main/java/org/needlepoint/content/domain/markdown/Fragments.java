package org.needlepoint.content.domain.markdown;

import java.util.function.Function;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Problems;

/** Reads the texts of questions. */
public final class Fragments {

    private final Problems problems;
    private final HtmlRenderer blocks;
    private final HtmlRenderer line;

    /** @param source what a citation says, by id of the source: questions have no footnotes */
    public Fragments(Problems problems, Function<String, String> source) {
        this.problems = problems;
        blocks = renderer(source, false);
        line = renderer(source, true);
    }

    /** A stem or an explanation: blocks. */
    public Fragment passage(Passage passage) {
        return read(passage, Markdown.PASSAGE, blocks);
    }

    /** An option or a feedback: inline. */
    public Fragment line(Passage passage) {
        return read(passage, Markdown.LINE, line);
    }

    private Fragment read(Passage passage, Markdown kind, HtmlRenderer renderer) {
        Node document = kind.parse(passage.text());
        Spots spots = new Spots(passage);
        document.accept(new Rules(kind, spots, problems));
        Findings findings = Findings.in(document, spots);
        Arrangement.arrange(document);
        return new Fragment(
                renderer.render(document).strip(),
                PlainText.of(document),
                findings.facts(),
                findings.citations(),
                findings.lessons());
    }

    private static HtmlRenderer renderer(Function<String, String> source, boolean inline) {
        return HtmlRenderer.builder()
                .extensions(Markdown.extensions())
                .escapeHtml(true)
                .omitSingleParagraphP(inline)
                .attributeProviderFactory(context -> TableHeads.COLUMNS)
                .nodeRendererFactory(context -> new InlineNodes(context, source))
                .build();
    }
}
