package org.needlepoint.review.domain;

import java.time.Instant;

/**
 * One review of a card, as the log keeps it.
 *
 * @param number from 1 within the card
 * @param revision of the question that was answered
 * @param after the memory after it
 */
public record Review(String questionId, int number, Rating rating, Origin origin, String revision, Memory after) {

    /** Whether it was answered in a quiz or by looking at the card. */
    public enum Origin {
        ATTEMPT,
        REVIEW
    }

    /** The review that makes a card. */
    static Review first(String questionId, Rating rating, Origin origin, String revision, Instant at) {
        return new Review(questionId, 1, rating, origin, revision, Fsrs.first(rating, at));
    }

    public boolean isFirst() {
        return number == 1;
    }
}
