package org.needlepoint.question.domain;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenText;

/** A word or a few; case, spaces, hyphens, full stops and tone marks are levelled before comparing. */
public record ShortText(About about, List<Phrase> phrases, String otherwise) implements Question {

    /** @param text as the author wrote it; feedback is an inline HTML fragment */
    public record Phrase(String text, boolean right, String feedback) {}

    private static final Pattern IGNORED = Pattern.compile("[\\p{Mn}\\p{Pd}\\p{Z}\\s.]+");

    public ShortText {
        phrases = List.copyOf(phrases);
    }

    @Override
    public Set<String> parameters() {
        return Set.of(Typed.NAME);
    }

    @Override
    public Reading read(Map<String, List<String>> sent) {
        return Typed.read(sent);
    }

    @Override
    public Grade grade(Response response) {
        if (response.isBlank()) {
            return Grade.unanswered();
        }
        String given = level(response.first(Typed.NAME));
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
    public OpenAnswer open(List<String> layout, Response response) {
        return new OpenText(response.first(Typed.NAME));
    }

    @Override
    public List<MarkedPart> marked(List<String> layout, Response response, Grade grade) {
        String right = phrases.stream()
                .filter(Phrase::right)
                .findFirst()
                .map(Phrase::text)
                .orElse("");
        return List.of(Typed.marked(response, grade, right));
    }

    @Override
    public String type() {
        return "short";
    }
}
