package org.needlepoint.content.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by the length of its sentences and words. A rough guide for writers, never a judgement: the formulas know nothing of
 * what is said, and a text of the field has long words of its own.
 *
 * @param words without signs that stand alone
 * @param ease Flesch reading ease, 206.835 − 1.015 words per sentence − 84.6 syllables per word: about 60 to 70 is plain English, below 30 very difficult
 *     (R. Flesch, A new readability yardstick, Journal of Applied Psychology 1948; 32: 221–233); NaN without words
 * @param grade Flesch–Kincaid grade level, 0.39 words per sentence + 11.8 syllables per word − 15.59: years of school in the USA
 *     (J. P. Kincaid et al., Derivation of new readability formulas for Navy enlisted personnel, Research Branch Report 8-75, 1975); NaN without words
 */
public record Readability(int sentences, int words, int syllables, double ease, double grade) {

    /** A sign that ends a sentence, perhaps a closing quote or bracket, and a space before something that may begin one. */
    private static final Pattern END = Pattern.compile("(?<=[.!?…])[\"”’)\\]]*\\s+(?=[\"“‘(\\[]*[\\p{Lu}\\p{N}])");

    /** @param paragraphs each begins and ends a sentence */
    public static Readability of(List<String> paragraphs) {
        List<String> sentences = paragraphs.stream()
                .flatMap(paragraph -> END.splitAsStream(paragraph))
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
        List<String> words =
                sentences.stream().flatMap(sentence -> words(sentence).stream()).toList();
        int syllables = words.stream().mapToInt(Syllables::of).sum();
        double perSentence = (double) words.size() / sentences.size();
        double perWord = (double) syllables / words.size();
        return new Readability(
                sentences.size(),
                words.size(),
                syllables,
                206.835 - 1.015 * perSentence - 84.6 * perWord,
                0.39 * perSentence + 11.8 * perWord - 15.59);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>(List.of(text.strip().split("\\s+")));
        words.removeIf(word -> word.codePoints().noneMatch(Character::isLetterOrDigit));
        return words;
    }
}
