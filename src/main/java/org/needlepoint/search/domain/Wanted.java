package org.needlepoint.search.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needlepoint.question.domain.ShortText;

/**
 * What somebody looks for.
 *
 * @param whole all that was typed, levelled as short answers are: "he gu", "Hé-gǔ" and "hegu" are one
 * @param runs its words; Chinese characters that touch are one run
 */
public record Wanted(String whole, List<List<Word>> runs) {

    /** The beginning of a word that is still being typed; one letter begins too many. */
    private static final int SHORTEST_BEGINNING = 2;

    public Wanted {
        runs = List.copyOf(runs);
    }

    public static Wanted of(String typed, List<Word> words) {
        List<List<Word>> runs = new ArrayList<>();
        Word before = null;
        for (Word word : words) {
            if (before != null && word.isHan() && before.isHan() && before.end() == word.start()) {
                runs.get(runs.size() - 1).add(word);
            } else {
                runs.add(new ArrayList<>(List.of(word)));
            }
            before = word;
        }
        return new Wanted(
                ShortText.level(typed), runs.stream().map(List::copyOf).toList());
    }

    /** The stems of all words as one word: "trigger points" is called as "trigger point" is. */
    public String stems() {
        return runs.stream().flatMap(List::stream).map(Word::stem).collect(Collectors.joining());
    }

    /** The last word, if it may be the beginning of a longer one. */
    public Optional<String> beginning() {
        return runs.isEmpty()
                ? Optional.empty()
                : Optional.of(runs.get(runs.size() - 1))
                        .map(run -> run.get(0))
                        .filter(word -> !word.isHan() && word.plain().length() >= SHORTEST_BEGINNING)
                        .map(Word::plain);
    }

    /** Where a text has them, in order and without overlap. */
    public List<Span> in(List<Word> text) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            int length = longestAt(text, i);
            if (length > 0) {
                spans.add(new Span(text.get(i).start(), text.get(i + length - 1).end()));
                i += length - 1;
            }
        }
        return spans;
    }

    private int longestAt(List<Word> text, int at) {
        int longest = runs.stream()
                .filter(run -> stands(run, text, at))
                .map(List::size)
                .max(Comparator.naturalOrder())
                .orElse(0);
        boolean begins = beginning().filter(text.get(at).plain()::startsWith).isPresent();
        return begins ? Math.max(longest, 1) : longest;
    }

    private static boolean stands(List<Word> run, List<Word> text, int at) {
        if (at + run.size() > text.size()) {
            return false;
        }
        for (int i = 0; i < run.size(); i++) {
            if (!run.get(i).stem().equals(text.get(at + i).stem())) {
                return false;
            }
        }
        return true;
    }
}
