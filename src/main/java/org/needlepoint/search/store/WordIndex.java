package org.needlepoint.search.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.needlepoint.question.domain.ShortText;
import org.needlepoint.search.domain.Entry;
import org.needlepoint.search.domain.Match;
import org.needlepoint.search.domain.Wanted;
import org.needlepoint.search.domain.Word;

/** All that can be found, in memory. Never changes; a new catalogue gets a new one. Any number of threads may ask it. */
public final class WordIndex {

    /** So many words of a query are looked up for slips. */
    private static final int MOST_MENDED = 8;

    private final List<Match> places;
    private final IndexReader reader;
    private final IndexSearcher searcher;

    private WordIndex(List<Match> places, IndexReader reader) {
        this.places = places;
        this.reader = reader;
        searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    public static WordIndex of(List<Entry> entries) {
        List<Match> places = entries.stream().map(WordIndex::read).toList();
        try {
            ByteBuffersDirectory memory = new ByteBuffersDirectory();
            // Written in one go, so there is one segment, in which places keep their order.
            IndexWriterConfig settings = new IndexWriterConfig()
                    .setMergePolicy(NoMergePolicy.INSTANCE)
                    .setMergeScheduler(new SerialMergeScheduler());
            try (IndexWriter writer = new IndexWriter(memory, settings)) {
                for (Match place : places) {
                    writer.addDocument(document(place));
                }
            }
            return new WordIndex(places, DirectoryReader.open(memory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Match read(Entry entry) {
        return new Match(
                entry, Analysis.words(entry.title()), Analysis.words(entry.section()), Analysis.words(entry.text()));
    }

    private static Document document(Match place) {
        List<Word> title = new ArrayList<>(place.title());
        title.addAll(place.section());
        place.entry().names().forEach(name -> title.addAll(Analysis.words(name)));
        Document document = new Document();
        add(document, Asking.TITLE, title.stream().map(Word::stem));
        Stream<Word> kind = Analysis.words(place.entry().kind().said()).stream();
        add(document, Asking.TEXT, Stream.concat(place.text().stream(), kind).map(Word::stem));
        add(
                document,
                Asking.PLAIN,
                Stream.concat(title.stream(), place.text().stream()).map(Word::plain));
        place.entry().names().stream()
                .flatMap(name -> Stream.of(
                        ShortText.level(name),
                        Wanted.of(name, Analysis.words(name)).stems()))
                .filter(name -> !name.isEmpty())
                .distinct()
                .forEach(name -> document.add(new StringField(Asking.NAME, name, Field.Store.NO)));
        return document;
    }

    private static void add(Document document, String field, Stream<String> words) {
        document.add(new TextField(field, new Listed(words.toList())));
    }

    /** What is left of a query when the most common words are dropped. */
    public List<Word> words(String typed) {
        return Analysis.words(typed);
    }

    /**
     * The places that answer, the best first.
     *
     * @param all whether a place must have every word, or just one
     */
    public List<Match> find(Wanted wanted, boolean all) {
        try {
            return Arrays.stream(searcher.search(Asking.query(wanted, all), Math.max(1, places.size())).scoreDocs)
                    .map(found -> places.get(found.doc))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The query with each word that stands nowhere replaced by the nearest that does; empty when nothing is to be mended. */
    public Optional<String> mended(String typed, List<Word> words) {
        StringBuilder mended = new StringBuilder();
        int at = 0;
        for (Word word : words.subList(0, Math.min(MOST_MENDED, words.size()))) {
            List<String> near = isKnown(word) ? List.of() : near(word);
            if (!near.isEmpty()) {
                mended.append(typed, at, word.start()).append(near.get(0));
                at = word.end();
            }
        }
        return at == 0
                ? Optional.empty()
                : Optional.of(mended.append(typed.substring(at)).toString());
    }

    /** Words that are written nearly so, the nearest first. */
    public List<String> near(Word word) {
        try {
            return new NearWords(reader).of(word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isKnown(Word word) {
        try {
            return reader.docFreq(new Term(Asking.TEXT, word.stem())) > 0
                    || reader.docFreq(new Term(Asking.TITLE, word.stem())) > 0
                    || searcher.count(new PrefixQuery(new Term(Asking.PLAIN, word.plain()))) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
