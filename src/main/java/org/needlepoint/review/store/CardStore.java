package org.needlepoint.review.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.review.domain.Card;
import org.needlepoint.review.domain.Review;

/** One learner's cards; every statement names whose they are. */
@ApplicationScoped
public class CardStore {

    private static final String CARDS = "select " + CardRows.CARD + " from review_card where account_id = ?";
    private static final String LOG =
            "select " + CardRows.REVIEW + " from review_log where account_id = ? order by question_id, number";
    private static final String QUEUE = "update account set version = version where id = ?";
    private static final String INSERT_CARD = "insert into review_card (" + CardRows.CARD
            + ", account_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE_CARD = "update review_card set phase = ?, stability = ?, difficulty = ?,"
            + " reviewed_at = ?, due_at = ?, reviews = ?, lapses = ?, rating = ?, answer = ?, answer_revision = ?,"
            + " answered_at = ? where account_id = ? and question_id = ? and reviews = ?";
    private static final String INSERT_REVIEW =
            "insert into review_log (" + CardRows.REVIEW + ", account_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ANSWER = "update review_card set answer = ?, answer_revision = ?, answered_at = ?"
            + " where account_id = ? and question_id = ? and reviews = ? and (answered_at is null or answered_at <= ?)";

    @PersistenceContext
    private EntityManager entities;

    /** All cards of a learner, in no order; one select. */
    public List<Card> all(long accountId) {
        return statements().select(CARDS, accountId, List.of(), CardRows::card);
    }

    public Optional<Card> find(long accountId, String questionId) {
        return statements()
                .select(CARDS + " and question_id = ?", accountId, List.of(questionId), CardRows::card)
                .stream()
                .findFirst();
    }

    /** The learner's cards of these questions; until this transaction ends nobody else changes them. One select. */
    public List<Card> lock(long accountId, Collection<String> questionIds) {
        String marks = String.join(", ", Collections.nCopies(questionIds.size(), "?"));
        return statements()
                .select(
                        CARDS + " and question_id in (" + marks + ") for update",
                        accountId,
                        questionIds,
                        CardRows::card);
    }

    /** Every review of a learner, by question and number; one select. */
    public List<Review> log(long accountId) {
        return statements().select(LOG, accountId, List.of(), CardRows::review);
    }

    /**
     * Holds other attempts of the same learner that end now back until this transaction ends: both would make the same card.
     *
     * <p>An update and no {@code for update}: on PostgreSQL that would wait for every row that refers to the account.
     */
    public void queue(long accountId) {
        entities.createNativeQuery(QUEUE).setParameter(1, accountId).executeUpdate();
    }

    /**
     * Writes reviews and the cards after them, each in a batch.
     *
     * @param cards after the reviews, by question
     */
    public void append(long accountId, List<Review> reviews, Map<String, Card> cards) {
        List<Card> made = cards(reviews, cards, true);
        List<Card> changed = cards(reviews, cards, false);
        statements().batch(INSERT_CARD, made, (insert, card) -> CardRows.setNew(insert, accountId, card));
        if (update(accountId, changed) < changed.size()) {
            throw new IllegalStateException("somebody changed a card while an attempt was ending");
        }
        log(accountId, reviews);
    }

    /**
     * Writes a review and the card after it.
     *
     * @return false when another was faster, and nothing was written
     */
    public boolean append(long accountId, Review review, Card after) {
        if (update(accountId, List.of(after)) == 0) {
            return false;
        }
        log(accountId, List.of(review));
        return true;
    }

    /**
     * Keeps an answer that waits for the learner's word.
     *
     * @param since when the session began: an answer given in it is not replaced
     * @return false when the card was reviewed or answered since it was read, and nothing was written
     */
    public boolean answer(long accountId, Card card, Instant since) {
        return statements().batch(ANSWER, List.of(card), (update, c) -> CardRows.setAnswer(update, accountId, c, since))
                > 0;
    }

    /** Deletes all cards of a learner and their log. */
    public void deleteAll(long accountId) {
        entities.createNativeQuery("delete from review_card where account_id = ?")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    private static List<Card> cards(List<Review> reviews, Map<String, Card> after, boolean first) {
        return reviews.stream()
                .filter(review -> review.isFirst() == first)
                .map(review -> after.get(review.questionId()))
                .toList();
    }

    private int update(long accountId, List<Card> cards) {
        return statements().batch(UPDATE_CARD, cards, (update, card) -> CardRows.setChanged(update, accountId, card));
    }

    private void log(long accountId, List<Review> reviews) {
        statements().batch(INSERT_REVIEW, reviews, (insert, review) -> CardRows.setReview(insert, accountId, review));
    }

    /** On the connection of the running transaction; EclipseLink closes it. */
    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}
