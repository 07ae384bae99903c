package org.needlepoint.review.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a finished attempt leaves to remember. A question that was missed becomes a card, and so does every critical one; for a
 * question that has a card, the attempt was a review of it.
 */
public final class Gleaning {

    private Gleaning() {}

    /**
     * How one question of the attempt went.
     *
     * @param rating GOOD for a right answer, HARD for one that came after wrong ones, else AGAIN
     */
    public record Answered(String questionId, String revision, Rating rating, boolean critical) {

        private boolean isToBeKept() {
            return critical || rating != Rating.GOOD;
        }
    }

    /**
     * The reviews that follow, first reviews of new cards among them.
     *
     * @param cards those that the learner has, by question
     * @param at when the attempt ended; a card that was reviewed since then is left alone
     */
    public static List<Review> of(Map<String, Card> cards, List<Answered> answers, Instant at) {
        List<Review> reviews = new ArrayList<>();
        for (Answered answer : answers) {
            Rating rating = answer.rating();
            Card card = cards.get(answer.questionId());
            if (card == null && answer.isToBeKept()) {
                reviews.add(Review.first(answer.questionId(), rating, Review.Origin.ATTEMPT, answer.revision(), at));
            } else if (card != null && card.memory().reviewedAt().isBefore(at)) {
                reviews.add(card.review(rating, Review.Origin.ATTEMPT, answer.revision(), at));
            }
        }
        return reviews;
    }
}
