package org.needlepoint.review;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.needlepoint.attempt.domain.shown.MarkedQuestion;
import org.needlepoint.attempt.domain.shown.OpenQuestion;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.question.domain.Response;
import org.needlepoint.review.domain.Card;
import org.needlepoint.review.domain.Deck;
import org.needlepoint.review.domain.Memory;
import org.needlepoint.review.domain.Rating;
import org.needlepoint.review.domain.Review;
import org.needlepoint.review.domain.Session;

/** Puts together what the pages of a session show. */
final class Views {

    private Views() {}

    static ShownCard card(Deck deck, Deck.Item item, Session session, Catalogue catalogue) {
        Card card = item.card();
        return card.given(session.began(), item.question().about().revision())
                .map(given -> marked(deck, item, session, catalogue, given))
                .orElseGet(() -> open(deck, item, session));
    }

    private static ShownCard open(Deck deck, Deck.Item item, Session session) {
        Card card = item.card();
        OpenQuestion open = OpenQuestion.of(
                session.number(deck, item), item.question(), layout(item, session), Response.blank(), card.reviews());
        return new ShownCard(
                card.questionId(),
                session.text(),
                session.size(deck),
                item.lang(),
                card.reviews(),
                open,
                null,
                List.of(),
                null,
                null);
    }

    private static ShownCard marked(Deck deck, Deck.Item item, Session session, Catalogue catalogue, Card.Given given) {
        Card card = item.card();
        MarkedQuestion marked = MarkedQuestion.of(
                session.number(deck, item),
                item.question(),
                layout(item, session),
                given.response(),
                fact -> catalogue.lessonOn(fact).stream()
                        .map(lesson -> new MarkedQuestion.Lesson(lesson.id(), lesson.title(), fact))
                        .toList());
        boolean open = card.awaitsWord(given);
        return new ShownCard(
                card.questionId(),
                session.text(),
                session.size(deck),
                item.lang(),
                card.reviews(),
                null,
                marked,
                open ? words(card, given) : List.of(),
                open ? null : card.memory().due(),
                session.next(deck).map(after -> after.card().questionId()).orElse(null));
    }

    private static List<ShownCard.Word> words(Card card, Card.Given given) {
        return Stream.of(Rating.HARD, Rating.GOOD, Rating.EASY)
                .map(word -> card.review(word, Review.Origin.REVIEW, given.revision(), given.at()))
                .map(review -> new ShownCard.Word(review.rating(), days(review.after())))
                .toList();
    }

    private static long days(Memory memory) {
        return Duration.between(memory.reviewedAt(), memory.due()).toDays();
    }

    static SessionEnd end(Deck deck, Session session) {
        List<Deck.Item> left = session.left(deck);
        return new SessionEnd(
                session.reviewed(deck).stream().map(Views::reviewed).toList(),
                left.size(),
                left.stream().map(item -> item.card().questionId()).findFirst().orElse(null),
                deck.nextDue().orElse(null),
                new Session(deck.now()).text());
    }

    private static SessionEnd.Reviewed reviewed(Deck.Item item) {
        Card card = item.card();
        return new SessionEnd.Reviewed(
                item.question().about().plainStem(),
                item.lang(),
                card.rating().name().toLowerCase(Locale.ROOT),
                card.memory().due());
    }

    private static List<String> layout(Deck.Item item, Session session) {
        return item.question().layout(session.chance(item.card().questionId()));
    }
}
