package org.needlepoint.search.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.needlepoint.search.domain.Wanted;
import org.needlepoint.search.domain.Word;

/**
 * Makes queries out of words. What was typed is never read as a query language, so no character has a meaning.
 *
 * <p>What is called exactly so comes first, then what is called so at its beginning, then words in titles, then words in texts.
 */
final class Asking {

    /** The stems of titles, headings and names. */
    static final String TITLE = "title";

    /** The stems of the text. */
    static final String TEXT = "text";

    /** All words as they are. */
    static final String PLAIN = "plain";

    /** Each name as one levelled word. */
    static final String NAME = "name";

    private static final float CALLED = 40;
    private static final float CALLED_AT_ITS_BEGINNING = 10;
    private static final float A_NAME = 6;
    private static final float IN_A_TITLE = 3;
    private static final float NEIGHBOURS = 2;
    private static final float BEGUN = 0.3f;

    /** How much the second best place of a word still counts. */
    private static final float TIE = 0.1f;

    private static final int SHORTEST_BEGINNING = 2;

    private final Wanted wanted;

    private Asking(Wanted wanted) {
        this.wanted = wanted;
    }

    /** @param all whether a place must have every word, or just one */
    static Query query(Wanted wanted, boolean all) {
        return new Asking(wanted).query(all ? Occur.MUST : Occur.SHOULD);
    }

    private Query query(Occur each) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(words(each), Occur.SHOULD);
        query.add(new BoostQuery(new TermQuery(new Term(NAME, wanted.stems())), CALLED), Occur.SHOULD);
        query.add(new BoostQuery(new TermQuery(new Term(NAME, wanted.whole())), CALLED), Occur.SHOULD);
        // Pinyin may be written as two words, or as one.
        query.add(new BoostQuery(new TermQuery(new Term(PLAIN, wanted.whole())), IN_A_TITLE), Occur.SHOULD);
        if (wanted.whole().length() >= SHORTEST_BEGINNING) {
            Query begins = new PrefixQuery(new Term(NAME, wanted.whole()));
            query.add(new BoostQuery(begins, CALLED_AT_ITS_BEGINNING), Occur.SHOULD);
        }
        return query.build();
    }

    private Query words(Occur each) {
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        List<List<Word>> runs = wanted.runs();
        for (int i = 0; i < runs.size(); i++) {
            words.add(run(runs.get(i), i == runs.size() - 1), each);
        }
        if (runs.size() > 1) {
            List<Word> row = runs.stream().flatMap(List::stream).toList();
            words.add(new BoostQuery(inOrder(TEXT, row), NEIGHBOURS), Occur.SHOULD);
        }
        return words.build();
    }

    private Query run(List<Word> run, boolean last) {
        String name = run.stream().map(Word::plain).collect(Collectors.joining());
        List<Query> ways = new ArrayList<>();
        ways.add(new BoostQuery(new TermQuery(new Term(NAME, name)), A_NAME));
        ways.add(new BoostQuery(inOrder(TITLE, run), IN_A_TITLE));
        ways.add(inOrder(TEXT, run));
        if (last) {
            wanted.beginning()
                    .map(begun -> new BoostQuery(new PrefixQuery(new Term(PLAIN, begun)), BEGUN))
                    .ifPresent(ways::add);
        }
        return new DisjunctionMaxQuery(ways, TIE);
    }

    private static Query inOrder(String field, List<Word> words) {
        return words.size() == 1
                ? new TermQuery(new Term(field, words.get(0).stem()))
                : new PhraseQuery(field, words.stream().map(Word::stem).toArray(String[]::new));
    }
}
