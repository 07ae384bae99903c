package org.needlepoint.content.domain.markdown;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Reads {@code :zh-Hant[合谷]} and {@code :site[LI4]}; which languages are known is for {@link Rules} to say. */
final class ForeignParser implements InlineContentParser {

    private static final String SITE = "site";

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        String language = upTo('[', scanner);
        if (SITE.equals(language)) {
            return site(scanner);
        }
        if (language == null || !language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            return ParsedInline.none();
        }
        String words = upTo(']', scanner);
        return words == null || words.isBlank()
                ? ParsedInline.none()
                : ParsedInline.of(new Foreign(language, words), scanner.position());
    }

    private static ParsedInline site(Scanner scanner) {
        String words = upTo(']', scanner);
        if (words == null || words.isBlank()) {
            return ParsedInline.none();
        }
        Position end = scanner.position();
        String id = scanner.next('(') ? upTo(')', scanner) : null;
        return id == null
                ? ParsedInline.of(new SiteMark(words, words), end)
                : ParsedInline.of(new SiteMark(words, id), scanner.position());
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
