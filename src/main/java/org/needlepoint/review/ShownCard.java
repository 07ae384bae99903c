package org.needlepoint.review;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.needlepoint.attempt.domain.shown.MarkedQuestion;
import org.needlepoint.attempt.domain.shown.OpenQuestion;
import org.needlepoint.review.domain.Rating;

/**
 * A card as its page shows it: the question, or, once it was answered in this session, how that went. The other is null.
 *
 * @param since names the session in addresses
 * @param size questions of the session
 * @param seen reviews of the card so far, which a post carries back
 * @param words the learner may choose from; empty unless the answer was right and waits for one
 * @param due when the card comes back; null while that is open
 * @param next the question that follows; null when none does
 */
public record ShownCard(
        String questionId,
        String since,
        int size,
        String lang,
        int seen,
        OpenQuestion open,
        MarkedQuestion marked,
        List<Word> words,
        Instant due,
        String next) {

    /**
     * A word for how well it was known.
     *
     * @param days after which the card would come back; 0 for the same day
     */
    public record Word(Rating rating, long days) {

        /** The name in forms and in the bundle. */
        public String name() {
            return rating.name().toLowerCase(Locale.ROOT);
        }

        /** What most right answers deserve is the main button. */
        public String style() {
            return rating == Rating.GOOD ? "button" : "button secondary";
        }
    }

    public ShownCard {
        words = List.copyOf(words);
    }

    /** A card is checked by its page's own button. */
    public boolean immediate() {
        return false;
    }
}
