package org.needlepoint.content.domain.markdown;

import java.util.List;
import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code {F5 F6}}. */
final class FactMarkParser implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        Position start = scanner.position();
        if (scanner.find('}') < 0) {
            return ParsedInline.none();
        }
        String inside = scanner.getSource(start, scanner.position()).getContent();
        scanner.next();
        return inside.matches("[A-Z]+[0-9]+( [A-Z]+[0-9]+)*")
                ? ParsedInline.of(new FactMark(List.of(inside.split(" "))), scanner.position())
                : ParsedInline.none();
    }

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new FactMarkParser();
        }
    }
}
