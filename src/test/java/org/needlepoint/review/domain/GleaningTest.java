package org.needlepoint.review.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.needlepoint.review.domain.DeckSamples.NOON;
import static org.needlepoint.review.domain.DeckSamples.card;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.review.domain.Gleaning.Answered;

class GleaningTest {

    private static final Answered MISSED = new Answered("q1", "r", Rating.AGAIN, false);
    private static final Answered RIGHT = new Answered("q1", "r", Rating.GOOD, false);
    private static final Answered MISSED_CRITICAL = new Answered("q1", "r", Rating.AGAIN, true);
    private static final Answered RIGHT_CRITICAL = new Answered("q1", "r", Rating.GOOD, true);

    private static List<Rating> ratings(Map<String, Card> cards, Answered answered) {
        return Gleaning.of(cards, List.of(answered), NOON).stream()
                .map(Review::rating)
                .toList();
    }

    @Test
    void whatWasMissedAndWhatIsCriticalBecomesACard() {
        assertEquals(List.of(Rating.AGAIN), ratings(Map.of(), MISSED));
        assertEquals(List.of(Rating.AGAIN), ratings(Map.of(), MISSED_CRITICAL));
        assertEquals(List.of(Rating.GOOD), ratings(Map.of(), RIGHT_CRITICAL));
        assertEquals(List.of(), ratings(Map.of(), RIGHT));
    }

    @Test
    void whatWasRightOnlyAtALaterTryWasMissedAtFirst() {
        Answered late = new Answered("q1", "r", Rating.HARD, false);
        assertEquals(List.of(Rating.HARD), ratings(Map.of(), late));
    }

    @Test
    void forACardTheAttemptWasAReview() {
        Map<String, Card> cards = Map.of("q1", card("q1", Rating.AGAIN, NOON.minusSeconds(60)));
        List<Review> reviews = Gleaning.of(cards, List.of(RIGHT), NOON);
        assertEquals(2, reviews.get(0).number());
        assertEquals(Rating.GOOD, reviews.get(0).rating());
        assertEquals(List.of(Rating.AGAIN), ratings(cards, MISSED));
    }

    @Test
    void anAttemptThatEndedBeforeTheLastReviewTellsNothingNew() {
        Map<String, Card> cards = Map.of("q1", card("q1", Rating.AGAIN, NOON));
        assertEquals(List.of(), ratings(cards, MISSED));
    }
}
