package org.needlepoint.review.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.needlepoint.review.domain.DeckSamples.NOON;
import static org.needlepoint.review.domain.DeckSamples.card;
import static org.needlepoint.review.domain.DeckSamples.deck;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.question.domain.Response;

class SessionTest {

    private static final Instant BEFORE = NOON.minusSeconds(60);

    @Property(tries = 300)
    void aSessionAsksEachCardOnceAndNeverMoreThanSix(
            @ForAll @IntRange(max = 10) int cards, @ForAll @Size(6) List<Rating> ratings) {
        Map<String, Card> all = new LinkedHashMap<>();
        IntStream.range(0, cards).forEach(i -> all.put("q" + i, card("q" + i, Rating.AGAIN, BEFORE)));
        Session session = new Session(NOON);
        int size = session.size(deck(List.copyOf(all.values()), NOON));
        assertEquals(Math.min(Session.LONGEST, cards), size);
        List<String> asked = new ArrayList<>();
        Instant now = NOON.plusSeconds(5);
        Optional<Deck.Item> next = session.next(deck(List.copyOf(all.values()), now));
        while (next.isPresent()) {
            Deck deck = deck(List.copyOf(all.values()), now);
            Card card = next.get().card();
            assertEquals(asked.size() + 1, session.number(deck, next.get()));
            assertEquals(size, session.size(deck), "as many as were announced");
            Rating rating = ratings.get(asked.size());
            all.put(card.questionId(), card.after(card.review(rating, Review.Origin.REVIEW, "x", now)));
            asked.add(card.questionId());
            now = now.plusSeconds(30);
            next = session.next(deck(List.copyOf(all.values()), now));
        }
        assertEquals(size, new HashSet<>(asked).size());
        assertEquals(size, asked.size());
        Deck end = deck(List.copyOf(all.values()), now);
        assertEquals(
                asked,
                session.reviewed(end).stream()
                        .map(item -> item.card().questionId())
                        .toList());
        assertEquals(cards - size, session.left(end).size());
    }

    @Test
    void aSessionIsNamedByItsBeginning() {
        Session session = new Session(NOON);
        assertEquals(session, Session.of(session.text(), NOON.plusSeconds(5)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "-9223372036854775808",
                "-1",
                "",
                "yesterday",
                "9999999999999999999",
                "9223372036854775807",
                "4000000000000"
            })
    void whatIsNoBeginningBeginsNow(String since) {
        assertEquals(new Session(NOON), Session.of(since, NOON));
    }

    @Test
    void anAnswerBelongsToTheSessionInWhichItWasGiven() {
        Card.Given given = new Card.Given(Response.of("r", "a"), "revision-of-q1", NOON.plusMillis(1));
        Card card = card("q1", Rating.AGAIN, BEFORE).answered(given);
        assertEquals(Optional.of(given), card.given(NOON, "revision-of-q1"));
        assertEquals(Optional.empty(), card.given(given.at(), "revision-of-q1"), "a later session asks again");
        assertEquals(Optional.empty(), card.given(NOON, "a newer revision"));
        assertTrue(card.awaitsWord(given));
        Review review = card.review(Rating.HARD, Review.Origin.REVIEW, given.revision(), given.at());
        assertTrue(!card.after(review).awaitsWord(given));
    }

    @Test
    void whatWasKnownAndIsForgottenIsALapse() {
        Card card = card("q1", Rating.GOOD, NOON);
        Instant later = NOON.plus(Duration.ofDays(3));
        Card lapsed = card.after(card.review(Rating.AGAIN, Review.Origin.REVIEW, "x", later));
        assertEquals(1, lapsed.lapses());
        Card still = lapsed.after(lapsed.review(Rating.AGAIN, Review.Origin.REVIEW, "x", later.plusSeconds(600)));
        assertEquals(1, still.lapses(), "it was not known again in between");
        assertEquals(3, still.reviews());
    }

    @Test
    void aQuestionKeepsItsOrderWithinASession() {
        Session session = new Session(NOON);
        assertEquals(session.chance("q1").nextLong(), session.chance("q1").nextLong());
    }
}
