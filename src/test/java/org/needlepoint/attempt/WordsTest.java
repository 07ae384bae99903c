package org.needlepoint.attempt;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");

    /** MessageFormat swallows a single apostrophe, and with it the braces behind it. */
    @ParameterizedTest
    @ValueSource(strings = {"attempt", "review", "logbook"})
    void aSentenceWithAPlaceToFillDoublesItsApostrophes(String feature) {
        ResourceBundle words = ResourceBundle.getBundle("org.needlepoint." + feature + ".text", Locale.ENGLISH);
        for (String key : words.keySet()) {
            String sentence = words.getString(key);
            boolean filled = sentence.contains("{0") && !key.startsWith("saving.") && !key.startsWith("timer.");
            boolean plain = feature.equals("logbook") && !sentence.contains("{");
            assertFalse(plain && sentence.contains("''"), key);
            assertFalse(filled && LONE_APOSTROPHE.matcher(sentence).find(), key);
        }
    }
}
