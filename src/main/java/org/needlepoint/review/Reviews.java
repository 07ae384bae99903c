package org.needlepoint.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.Withheld;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Reading;
import org.needlepoint.question.domain.Response;
import org.needlepoint.question.domain.Responses;
import org.needlepoint.review.domain.Card;
import org.needlepoint.review.domain.Deck;
import org.needlepoint.review.domain.Rating;
import org.needlepoint.review.domain.Review;
import org.needlepoint.review.domain.Session;
import org.needlepoint.review.store.CardStore;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Refusal;

/** A learner reviews: sees what is due, answers card after card, says how well each was known. Only the caller's own cards are found. */
@ApplicationScoped
public class Reviews {

    @Inject
    private CardStore store;

    @Inject
    private Courseware courseware;

    @Inject
    private Withheld withheld;

    /** How the caller's cards stand; two selects, one for who has none. */
    @Transactional
    public Outlook outlook(Caller caller, Instant now) {
        Catalogue catalogue = courseware.current();
        return Outlook.of(deck(caller, catalogue, now), catalogue);
    }

    /**
     * One card in a session; two selects.
     *
     * @throws Refused NotFound for a question that is no card of the caller's, and for one that an exam keeps back now
     */
    @Transactional
    public ShownCard show(Caller caller, String questionId, Session session, Instant now) {
        Catalogue catalogue = courseware.current();
        Deck deck = deck(caller, catalogue, now);
        Deck.Item item = deck.item(questionId).orElseThrow(Refused::notFound);
        return Views.card(deck, item, session, catalogue);
    }

    /**
     * Grades an answer. A wrong one is rated and logged at once; a right one waits for the learner's word. An answer from an older page
     * changes nothing.
     *
     * @param seen reviews of the card when the page was made
     * @param parameters none for "I don't know"
     * @throws Refused NotFound for a question that is no card of the caller's or is kept back by an exam now; Malformed, with advice
     */
    @Durable
    @Transactional
    public void answer(
            Caller caller,
            String questionId,
            Session session,
            int seen,
            Map<String, List<String>> parameters,
            Instant now) {
        if (withheld.from(caller, now).contains(questionId)) {
            throw Refused.notFound();
        }
        Question question = question(questionId);
        Card card = card(caller, questionId);
        Response response = read(question, parameters);
        String revision = question.about().revision();
        if (card.reviews() != seen || card.given(session.began(), revision).isPresent()) {
            return;
        }
        Card answered = card.answered(new Card.Given(response, revision, now));
        if (question.grade(response).mark().compareTo(Fraction.ONE) >= 0) {
            store.answer(caller.accountId(), answered, session.began());
        } else {
            Review review = answered.review(Rating.AGAIN, Review.Origin.REVIEW, revision, now);
            store.append(caller.accountId(), review, answered.after(review));
        }
    }

    /**
     * Logs the learner's word for a right answer of this session. A word that comes twice, from an older page or for no right answer
     * changes nothing.
     *
     * @param seen reviews of the card when the page was made
     * @param word HARD, GOOD or EASY
     * @throws Refused NotFound for a question that is no card of the caller's
     */
    @Durable
    @Transactional
    public void rate(Caller caller, String questionId, Session session, int seen, Rating word) {
        Question question = question(questionId);
        Card card = card(caller, questionId);
        card.given(session.began(), question.about().revision())
                .filter(given -> word != Rating.AGAIN && card.reviews() == seen && card.awaitsWord(given))
                .map(given -> card.review(word, Review.Origin.REVIEW, given.revision(), given.at()))
                .ifPresent(review -> store.append(caller.accountId(), review, card.after(review)));
    }

    /** The question that comes next in a session; empty when it is over. Two selects. */
    @Transactional
    public Optional<String> next(Caller caller, Session session, Instant now) {
        return session.next(deck(caller, courseware.current(), now))
                .map(item -> item.card().questionId());
    }

    /** What a session reviewed so far; two selects. */
    @Transactional
    public SessionEnd end(Caller caller, Session session, Instant now) {
        return Views.end(deck(caller, courseware.current(), now), session);
    }

    /** Without the cards that would tell now what an exam keeps back. */
    private Deck deck(Caller caller, Catalogue catalogue, Instant now) {
        List<Card> all = store.all(caller.accountId());
        Set<String> secret = all.isEmpty() ? Set.of() : withheld.from(caller, now);
        return Deck.of(
                all.stream().filter(card -> !secret.contains(card.questionId())).toList(), catalogue, now);
    }

    private Question question(String questionId) {
        return courseware.current().question(questionId).orElseThrow(Refused::notFound);
    }

    private Card card(Caller caller, String questionId) {
        return store.find(caller.accountId(), questionId).orElseThrow(Refused::notFound);
    }

    private static Response read(Question question, Map<String, List<String>> parameters) {
        Reading reading = Responses.read(question, parameters);
        if (reading instanceof Reading.Unreadable unreadable) {
            throw new Refused(new Refusal.Malformed(unreadable.parameter(), unreadable.advice()));
        }
        return ((Reading.Read) reading).response();
    }
}
