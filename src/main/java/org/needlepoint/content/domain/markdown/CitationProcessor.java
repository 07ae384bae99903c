package org.needlepoint.content.domain.markdown;

import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Takes whatever stands in brackets after an at sign as a citation, so that a mistyped one is reported and not printed. */
final class CitationProcessor implements LinkProcessor {
    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        return link.marker() == null && link.text().startsWith("@")
                ? LinkResult.replaceWith(new Citation(link.text().substring(1)), link.afterTextBracket())
                : LinkResult.none();
    }
}
