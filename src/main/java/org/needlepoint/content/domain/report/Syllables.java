package org.needlepoint.content.domain.report;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Counts the syllables of English words by spelling. Each group of vowels is one, y among them unless it begins the word; then
 *
 * <ul>
 *   <li>an e at the end, and that of -es and -ed, is silent, but not in -le, -les and -led after a consonant, in -ses, -xes, -zes, -ces, -ges, -hes,
 *       and in -ted, -ded;
 *   <li>the first letter of io, ia and ie is silent in -tion, -sion, -cian, -cial, -cious, -tient and their like, and so is u after q and in gue, gui;
 *   <li>ia, io, iu, ien, iet, eo, ua and a vowel before -ing are two.
 * </ul>
 *
 * At least one a word. Of a text of some length it is right to a few per cent, which is all that a formula of readability asks; a single word may be off
 * by one. A number counts as one: whoever reads it says more, but not because of the writing.
 */
final class Syllables {

    private static final Pattern ONE =
            Pattern.compile("(?<=[tcsxg])i(?=on|an|al|ous|ent|enc)(?<!^sci)|(?<=g)e(?=ous|on)|(?<=[gq])u(?=[aei])");
    private static final Pattern SILENT = Pattern.compile(
            "(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$|(?<=[^aeiouycsxzghl])es$|(?<=[aeiouy]l)es$|(?<=[^aeiouytdl])ed$|(?<=[aeiouyl]l)ed$");
    private static final Pattern PARTED = Pattern.compile(
            "i(?=[aou])|(?<!fr)i(?=e[nt])|(?<=[^aeiou])e(?=o)|u(?=a)|[eouy](?=ing)|(?<=[aou])y(?=[aeiou])");
    private static final Pattern GROUP = Pattern.compile("[aeiouy]+");

    private Syllables() {}

    /** @param word with whatever signs stand at it; joined words count apart */
    static int of(String word) {
        int sum = 0;
        for (String part : word.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+")) {
            sum += part.isEmpty() ? 0 : single(part.replaceAll("['’]s?", ""));
        }
        return sum;
    }

    private static int single(String word) {
        String plain = Normalizer.normalize(word, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("^y", "j");
        String spoken = ONE.matcher(plain).replaceAll("");
        spoken = SILENT.matcher(spoken).replaceAll("");
        spoken = PARTED.matcher(spoken).replaceAll("$0'");
        return Math.max(1, (int) GROUP.matcher(spoken).results().count());
    }
}
