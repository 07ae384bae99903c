package org.needlepoint.search.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.needlepoint.search.domain.Word;

/** Words that are written nearly so, for slips of spelling. */
final class NearWords {

    /** In fewer letters, one slip makes another word. */
    private static final int SHORTEST_WITH_ONE_SLIP = 4;

    private static final int SHORTEST_WITH_TWO_SLIPS = 8;

    /** No word of a text is as long; what is tried for longer ones takes memory and finds nothing. */
    private static final int LONGEST = 40;

    private record Near(String word, float alike, int places) {}

    private final IndexReader reader;

    NearWords(IndexReader reader) {
        this.reader = reader;
    }

    /** The nearest first; of two equally near the one that more places have. */
    List<String> of(Word word) throws IOException {
        int letters = word.plain().codePointCount(0, word.plain().length());
        Terms terms = MultiTerms.getTerms(reader, Asking.PLAIN);
        if (word.isHan() || terms == null || letters < SHORTEST_WITH_ONE_SLIP || letters > LONGEST) {
            return List.of();
        }
        int slips = letters < SHORTEST_WITH_TWO_SLIPS ? 1 : 2;
        List<Near> found = new ArrayList<>();
        FuzzyTermsEnum near = new FuzzyTermsEnum(terms, new Term(Asking.PLAIN, word.plain()), slips, 0, true);
        while (near.next() != null) {
            float alike = near.attributes().addAttribute(BoostAttribute.class).getBoost();
            found.add(new Near(near.term().utf8ToString(), alike, near.docFreq()));
        }
        return found.stream()
                .filter(other -> !other.word.equals(word.plain()))
                .sorted(Comparator.comparingDouble((Near other) -> -other.alike)
                        .thenComparingInt(other -> -other.places)
                        .thenComparing(Near::word))
                .map(Near::word)
                .toList();
    }
}
