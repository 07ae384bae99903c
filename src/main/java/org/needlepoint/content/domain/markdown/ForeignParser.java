package org.needlepoint.content.domain.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code :zh-Hant[合谷]}; which languages are known is for {@link Rules} to say. */
final class ForeignParser implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        String language = upTo('[', scanner);
        if (language == null || !language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            return ParsedInline.none();
        }
        String words = upTo(']', scanner);
        return words == null || words.isBlank()
                ? ParsedInline.none()
                : ParsedInline.of(new Foreign(language, words), scanner.position());
    }

    /** What stands before the character, which is passed over; null when it does not come. */
    private static String upTo(char end, Scanner scanner) {
        Position start = scanner.position();
        if (scanner.find(end) < 0) {
            return null;
        }
        String text = scanner.getSource(start, scanner.position()).getContent();
        scanner.next();
        return text;
    }

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(':');
        }

        @Override
        public InlineContentParser create() {
            return new ForeignParser();
        }
    }
}
