package org.needlepoint.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.search.domain.Entries;
import org.needlepoint.search.domain.Kind;
import org.needlepoint.search.domain.Match;
import org.needlepoint.search.domain.Wanted;
import org.needlepoint.search.domain.Word;
import org.needlepoint.search.store.WordIndex;

/** Anybody searches all that a stranger may read. Nothing is asked of the database. */
@ApplicationScoped
public class Search {

    /** Characters of a query. */
    static final int LONGEST = 200;

    private static final int MOST_NEAR = 5;

    @Inject
    private Courseware courseware;

    private final Supplier<Catalogue> current;

    private volatile Kept kept;

    public Search() {
        current = () -> courseware.current();
    }

    Search(Catalogue catalogue) {
        current = () -> catalogue;
    }

    /** @param version of the catalogue that it was made from */
    private record Kept(String version, WordIndex index) {}

    /**
     * Looks for all the words; for what they may have been meant to be, if nothing has them; and then for some of them.
     *
     * @param kind the word of a {@link Kind}, or anything else for all
     * @param page from 1; beyond the last one stands for the last
     */
    public Findings find(String typed, String kind, int page) {
        String asked = typed.replaceAll("\\p{Cntrl}", " ").strip();
        if (asked.isEmpty()) {
            return Findings.nothing("", "empty", List.of());
        }
        if (asked.length() > LONGEST) {
            return Findings.nothing(asked, "long", List.of());
        }
        WordIndex index = index();
        List<Word> words = index.words(asked);
        return words.isEmpty()
                ? Findings.nothing(asked, "common", List.of())
                : answer(index, asked, words, new Findings.Part(Kind.of(kind), page));
    }

    private static Findings answer(WordIndex index, String asked, List<Word> words, Findings.Part part) {
        Wanted wanted = Wanted.of(asked, words);
        List<Match> matches = index.find(wanted, true);
        if (!matches.isEmpty()) {
            return Findings.of(asked, "found", "", wanted, matches, part);
        }
        Optional<String> mended = index.mended(asked, words);
        if (mended.isPresent()) {
            Wanted meant = Wanted.of(mended.get(), index.words(mended.get()));
            List<Match> others = index.find(meant, true);
            if (!others.isEmpty()) {
                return Findings.of(asked, "meant", mended.get(), meant, others, part);
            }
        }
        List<Match> some = index.find(wanted, false);
        return some.isEmpty()
                ? Findings.nothing(asked, "none", near(index, words))
                : Findings.of(asked, "some", "", wanted, some, part);
    }

    private static List<String> near(WordIndex index, List<Word> words) {
        return words.stream()
                .limit(MOST_NEAR)
                .flatMap(word -> index.near(word).stream())
                .distinct()
                .limit(MOST_NEAR)
                .toList();
    }

    private WordIndex index() {
        Catalogue catalogue = current.get();
        Kept now = kept;
        return now != null && now.version.equals(catalogue.version()) ? now.index : make(catalogue);
    }

    private synchronized WordIndex make(Catalogue catalogue) {
        if (kept == null || !kept.version.equals(catalogue.version())) {
            kept = new Kept(catalogue.version(), WordIndex.of(Entries.of(catalogue)));
        }
        return kept.index;
    }
}
