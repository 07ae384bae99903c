package org.needlepoint.search.store;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.needlepoint.question.domain.ShortText;

/** Levels words as short answers are levelled: case, tones, traditional and simplified characters. */
final class Levelled extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Levelled(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        while (input.incrementToken()) {
            String level = ShortText.level(term.toString());
            if (!level.isEmpty()) {
                term.setEmpty().append(level);
                return true;
            }
        }
        return false;
    }
}
