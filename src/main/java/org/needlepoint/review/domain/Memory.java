package org.needlepoint.review.domain;

import java.time.Instant;

/**
 * What FSRS knows of a card after a review.
 *
 * @param stability days after which the chance of recall has fallen to 90 %; above 0
 * @param difficulty 1 to 10
 * @param reviewedAt when it was reviewed last
 * @param due when it is to be reviewed next; after {@code reviewedAt}
 */
public record Memory(Phase phase, double stability, double difficulty, Instant reviewedAt, Instant due) {

    /** LEARNING: not known yet since its first review; REVIEW: known, asked at growing intervals of days; RELEARNING: known, then forgotten. */
    public enum Phase {
        LEARNING,
        REVIEW,
        RELEARNING
    }
}
