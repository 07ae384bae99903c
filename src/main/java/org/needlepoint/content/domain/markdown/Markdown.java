package org.needlepoint.content.domain.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The parsers of the three kinds of text. They are immutable and shared. */
enum Markdown {
    /** A lesson's body: everything. */
    LESSON(builder().customBlockParserFactory(new BoxParser.Factory()).build()),
    /** A stem or an explanation: paragraphs, lists and tables. */
    PASSAGE(builder().build()),
    /** An option, a feedback: one line, in which "1. " begins no list. */
    LINE(builder().enabledBlockTypes(Set.of()).build());

    private static final int DEEPEST = 30;

    /** Reader and writer of a table are one extension. */
    static List<Extension> extensions() {
        return List.of(TablesExtension.create());
    }

    private final Parser parser;

    Markdown(Parser parser) {
        this.parser = parser;
    }

    Node parse(String text) {
        return parser.parse(text);
    }

    private static Parser.Builder builder() {
        return Parser.builder()
                .maxOpenBlockParsers(DEEPEST)
                .extensions(extensions())
                .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                .customInlineContentParserFactory(new FactMarkParser.Factory())
                .customInlineContentParserFactory(new ForeignParser.Factory())
                .linkProcessor(new CitationProcessor());
    }
}
