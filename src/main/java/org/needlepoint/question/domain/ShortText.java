package org.needlepoint.question.domain;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.question.domain.shown.OpenAnswer;
import org.needlepoint.question.domain.shown.OpenText;

/**
 * A word or a few. Case, spaces, hyphens, full stops, tone marks and traditional or simplified Chinese characters are levelled before
 * comparing.
 *
 * @param typos how many slips of spelling are forgiven, 0 to 2, in phrases that are long enough and never in digits
 */
public record ShortText(About about, int typos, List<Phrase> phrases, String otherwise) implements Question {

    /** @param text as the author wrote it; feedback is an inline HTML fragment */
    public record Phrase(String text, boolean right, String feedback) {}

    private static final Pattern NO_DIGIT = Pattern.compile("\\P{Nd}+");
    private static final Pattern IGNORED = Pattern.compile("[\\p{Mn}\\p{Pd}\\p{Z}\\s.]+");

    /** In fewer letters, one slip makes another word. */
    private static final int SHORTEST_WITH_TYPOS = 5;

    /** The phrase that an answer means, and how many slips away. */
    private record Match(Phrase phrase, int slips) {}

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
        return match(response)
                .map(m -> Grade.whole(m.phrase.right(), m.phrase.feedback()))
                .orElseGet(() -> Grade.whole(false, otherwise));
    }

    /** The nearest phrase; of two equally near the known mistake, for a slip must not turn what is wrong into what is right. */
    private Optional<Match> match(Response response) {
        String given = level(response.first(Typed.NAME));
        return phrases.stream()
                .map(p -> new Match(p, slips(level(p.text()), given)))
                .filter(m -> m.slips <= typos)
                .min(Comparator.comparingInt(Match::slips).thenComparing(m -> m.phrase.right()));
    }

    private int slips(String phrase, String given) {
        if (phrase.equals(given)) {
            return 0;
        }
        return forgives(phrase) && digits(phrase).equals(digits(given))
                ? Typos.between(phrase, given, typos)
                : typos + 1;
    }

    /** Whether a phrase has letters enough for a slip of spelling to leave it the same word. */
    public static boolean forgives(String phrase) {
        return level(phrase).codePoints().filter(Character::isLetter).count() >= SHORTEST_WITH_TYPOS;
    }

    private static String digits(String text) {
        return NO_DIGIT.matcher(text).replaceAll("");
    }

    /** What two answers have in common that differ only in case, spaces, hyphens, full stops, tone marks and kind of Chinese. */
    public static String level(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return Han.simplified(IGNORED.matcher(apart).replaceAll(""));
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
        return List.of(Typed.marked(response, grade, right(response)));
    }

    /** What was meant, if it was right but for its spelling; else the first right phrase, unless a right one was given. */
    private String right(Response response) {
        Optional<Match> meant = match(response).filter(m -> m.phrase.right());
        if (meant.isPresent()) {
            return meant.get().slips == 0 ? "" : meant.get().phrase.text();
        }
        return phrases.stream()
                .filter(Phrase::right)
                .findFirst()
                .map(Phrase::text)
                .orElse("");
    }

    @Override
    public String type() {
        return "short";
    }

    @Override
    public String hint() {
        return typos == 0 ? type() : type() + "-typos";
    }
}
