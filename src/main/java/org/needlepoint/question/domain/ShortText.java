package org.needlepoint.question.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;

/** A word or a few; case, spaces, hyphens, full stops and tone marks are levelled before comparing. */
public record ShortText(About about, List<Phrase> phrases, String otherwise) implements Question {

    /** @param text as the author wrote it; feedback is an inline HTML fragment */
    public record Phrase(String text, boolean right, String feedback) {}

    private static final Pattern IGNORED = Pattern.compile("[\\p{Mn}\\p{Pd}\\p{Z}\\s.]+");

    public ShortText {
        phrases = List.copyOf(phrases);
    }

    @Override
    public Grade grade(Response response) {
        if (!(response instanceof Response.Typed typed)) {
            return Grade.unanswered();
        }
        String given = level(typed.text());
        return phrases.stream()
                .filter(p -> level(p.text()).equals(given))
                .findFirst()
                .map(p -> Grade.whole(p.right(), p.feedback()))
                .orElseGet(() -> Grade.whole(false, otherwise));
    }

    /** What two answers have in common that differ only in case, spaces, hyphens, full stops and tone marks. */
    public static String level(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return IGNORED.matcher(apart).replaceAll("");
    }

    @Override
    public List<String> layout(Random random) {
        return List.of();
    }

    @Override
    public String type() {
        return "short";
    }
}
