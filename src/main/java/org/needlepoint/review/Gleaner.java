package org.needlepoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.needlepoint.attempt.AttemptFinished;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.question.domain.Question;
import org.needlepoint.review.domain.Card;
import org.needlepoint.review.domain.Gleaning;
import org.needlepoint.review.domain.Rating;
import org.needlepoint.review.domain.Review;
import org.needlepoint.review.store.CardStore;

/** Makes cards of what an attempt left to remember, in the transaction that ends it: one select, at most three batches. */
@ApplicationScoped
class Gleaner {

    private static final Map<AttemptFinished.Result, Rating> RATINGS = Map.of(
            AttemptFinished.Result.RIGHT, Rating.GOOD,
            AttemptFinished.Result.LATE, Rating.HARD,
            AttemptFinished.Result.MISSED, Rating.AGAIN);

    @Inject
    private CardStore store;

    @Inject
    private Courseware courseware;

    void finished(@Observes AttemptFinished attempt) {
        Catalogue catalogue = courseware.current();
        List<Gleaning.Answered> answers = attempt.answers().stream()
                .flatMap(answer -> answered(answer, catalogue).stream())
                .toList();
        if (answers.isEmpty()) {
            return;
        }
        store.queue(attempt.accountId());
        Map<String, Card> cards =
                store
                        .lock(
                                attempt.accountId(),
                                answers.stream()
                                        .map(Gleaning.Answered::questionId)
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(Card::questionId, Function.identity()));
        List<Review> reviews = Gleaning.of(cards, answers, attempt.at());
        store.append(attempt.accountId(), reviews, after(cards, reviews));
    }

    /** Empty for a question that has left the catalogue, and for one that no rule can grade. */
    private static Optional<Gleaning.Answered> answered(AttemptFinished.Answer answer, Catalogue catalogue) {
        return catalogue
                .question(answer.questionId())
                .filter(question -> !question.markedByHand())
                .map(Question::about)
                .map(about -> new Gleaning.Answered(
                        answer.questionId(),
                        answer.questionRevision(),
                        RATINGS.get(answer.result()),
                        about.critical()));
    }

    private static Map<String, Card> after(Map<String, Card> cards, List<Review> reviews) {
        return reviews.stream()
                .collect(Collectors.toMap(
                        Review::questionId,
                        review -> review.isFirst()
                                ? Card.of(review)
                                : cards.get(review.questionId()).after(review)));
    }
}
