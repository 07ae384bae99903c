package org.needlepoint.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** British English as Hunspell's dictionary has it (docs/adr/0012), and the words of the project besides. */
final class Spelling {

    static final Path WORDS = Path.of("content/.words");
    private static final int SUGGESTIONS = 3;
    private static final String DICTIONARY = "/spelling/en-GB";

    private final Hunspell hunspell;
    private final Set<String> own;
    private final Map<String, Boolean> known = new HashMap<>();

    private Spelling(Hunspell hunspell, Set<String> own) {
        this.hunspell = hunspell;
        this.own = own;
    }

    /** @param own one beginning with a small letter may begin with a capital, none the reverse */
    static Spelling with(Set<String> own) {
        try (InputStream affixes = Spelling.class.getResourceAsStream(DICTIONARY + ".aff");
                InputStream words = Spelling.class.getResourceAsStream(DICTIONARY + ".dic")) {
            return new Spelling(
                    new Hunspell(new Dictionary(new ByteBuffersDirectory(), "spelling", affixes, words)), own);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The lines of the project's word list that are no comment. */
    static List<String> listed() {
        try {
            return Files.readAllLines(WORDS).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean knows(String word) {
        return known.computeIfAbsent(word, this::look);
    }

    boolean inDictionary(String word) {
        return hunspell.spell(word);
    }

    private boolean look(String word) {
        String bare = word.replaceAll("'s?$", "");
        return owns(bare) || inDictionary(word) || inDictionary(bare);
    }

    private boolean owns(String word) {
        return own.contains(word) || own.contains(word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1));
    }

    /** File, line, word and what it might be. */
    String told(ProseWords.Word word) {
        List<String> better =
                hunspell.suggest(word.text()).stream().limit(SUGGESTIONS).toList();
        return word.file() + ":" + word.line() + ": \"" + word.text() + "\" is no word of the dictionary. "
                + (better.isEmpty() ? "Correct it" : "Write " + String.join(", ", better))
                + ", or add it to " + WORDS + " if it is right.";
    }
}
