package org.needlepoint.review.domain;

/** How a card went, in the order that FSRS counts them. Wrong or partly right is AGAIN; the others are a learner's own word. */
public enum Rating {
    AGAIN,
    HARD,
    GOOD,
    EASY;

    /** 1 to 4. */
    int grade() {
        return ordinal() + 1;
    }
}
