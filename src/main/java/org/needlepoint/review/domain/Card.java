package org.needlepoint.review.domain;

import java.time.Instant;
import java.util.Optional;
import org.needlepoint.question.domain.Response;

/**
 * A question that one learner is to remember.
 *
 * @param reviews how many the log has, at least one
 * @param lapses how often it was forgotten after it was known
 * @param rating of the last review
 * @param given what was answered last in a review, if anything
 */
public record Card(String questionId, int reviews, int lapses, Rating rating, Memory memory, Optional<Given> given) {

    /**
     * An answer.
     *
     * @param revision of the question that it answers
     */
    public record Given(Response response, String revision, Instant at) {}

    /** The card that a first review makes. */
    public static Card of(Review first) {
        return new Card(first.questionId(), 1, 0, first.rating(), first.after(), Optional.empty());
    }

    /** The next review of this card, were it rated so. */
    public Review review(Rating word, Review.Origin origin, String revision, Instant at) {
        return new Review(questionId, reviews + 1, word, origin, revision, Fsrs.next(memory, word, at));
    }

    /** The card after that review. */
    public Card after(Review review) {
        boolean forgotten = memory.phase() == Memory.Phase.REVIEW && review.rating() == Rating.AGAIN;
        return new Card(
                questionId, review.number(), lapses + (forgotten ? 1 : 0), review.rating(), review.after(), given);
    }

    /** The card with an answer that is not rated yet. */
    public Card answered(Given answer) {
        return new Card(questionId, reviews, lapses, rating, memory, Optional.of(answer));
    }

    /** The answer given in a session that began then, to the question as it is now. */
    public Optional<Given> given(Instant since, String revision) {
        return given.filter(
                answer -> answer.at().isAfter(since) && answer.revision().equals(revision));
    }

    /** Whether that answer still waits for the learner's word. */
    public boolean awaitsWord(Given answer) {
        return memory.reviewedAt().isBefore(answer.at());
    }
}
