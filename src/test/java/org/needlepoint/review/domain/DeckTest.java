package org.needlepoint.review.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.needlepoint.review.domain.DeckSamples.CATALOGUE;
import static org.needlepoint.review.domain.DeckSamples.NOON;
import static org.needlepoint.review.domain.DeckSamples.card;
import static org.needlepoint.review.domain.DeckSamples.deck;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeckTest {

    private static final Duration DAY = Duration.ofDays(1);

    private static List<String> ids(List<Deck.Item> items) {
        return items.stream().map(item -> item.card().questionId()).toList();
    }

    @Test
    void todayHoldsWhatIsDueBeforeMidnightTheSoonestFirst() {
        Card known = card("q1", Rating.GOOD, NOON);
        Card later = card("q2", Rating.AGAIN, NOON);
        Card sooner = card("q3", Rating.AGAIN, NOON.minus(DAY));
        Deck deck = deck(List.of(known, later, sooner), NOON);
        assertEquals(List.of("q3", "q2"), ids(deck.today()));
        assertEquals(Optional.of(known.memory().due()), deck.nextDue());
        Instant morning = Instant.parse("2027-03-30T00:00:00Z");
        assertEquals(3, deck(List.of(known, later, sooner), morning).today().size(), "its hour is still to come");
    }

    @Test
    void shortlyBeforeMidnightTheNextHourIsTodayStill() {
        Instant late = Instant.parse("2027-03-28T23:55:00Z");
        assertEquals(
                1, deck(List.of(card("q1", Rating.AGAIN, late)), late).today().size());
    }

    @Test
    void aQuestionThatIsGoneIsNotAsked() {
        Deck deck = deck(List.of(card("gone", Rating.AGAIN, NOON)), NOON);
        assertEquals(List.of(), deck.today());
        assertEquals(List.of(), deck.topics(CATALOGUE));
        assertEquals(Optional.empty(), deck.item("gone"));
    }

    @Test
    void aTopicTellsTheMeanChanceOfItsCardsTomorrow() {
        Card fresh = card("q1", Rating.GOOD, NOON);
        Card old = card("q2", Rating.AGAIN, NOON.minus(DAY.multipliedBy(30)));
        List<Topic> topics = deck(List.of(old, fresh), NOON).topics(CATALOGUE);
        assertEquals(1, topics.size());
        Topic topic = topics.get(0);
        Instant tomorrow = NOON.plus(DAY);
        double mean = (Fsrs.recall(fresh.memory(), tomorrow) + Fsrs.recall(old.memory(), tomorrow)) / 2;
        assertEquals(mean, topic.recall(), 1e-12);
        assertEquals("Module 1", topic.title());
        assertEquals("de", topic.lang());
        assertEquals(2, topic.cards());
        assertEquals(1, topic.today());
        assertFalse(topic.warns(), "nothing in it is critical");
    }

    @Test
    void whatKeepsAPatientSafeWarnsHoweverWellTheRestIsKnown() {
        Card forgotten = card("q0", Rating.AGAIN, NOON);
        Card fresh = card("q1", Rating.GOOD, NOON);
        Topic topic = deck(List.of(forgotten, fresh), NOON).topics(CATALOGUE).get(0);
        assertTrue(topic.recall() > 0.8, "all in all it is known");
        assertTrue(topic.warns());
        assertEquals(76, topic.safetyPercent(), "the day it was missed");
    }

    @Test
    void topicsStandInTheOrderOfTheCourse() {
        List<Card> cards = List.of(card("r1", Rating.AGAIN, NOON), card("q1", Rating.GOOD, NOON));
        List<Topic> topics = deck(cards, NOON).topics(CATALOGUE);
        assertEquals(List.of("m1", "m2"), topics.stream().map(Topic::moduleId).toList());
    }

    @Test
    void eightyPerCentIsEnoughAndLessNeverLooksLikeIt() {
        Topic enough = new Topic("m", "M", "c", "en", 1, 0, 0.8, Optional.of(0.8));
        Topic less = new Topic("m", "M", "c", "en", 1, 0, 0.8, Optional.of(0.79999));
        assertFalse(enough.warns());
        assertEquals(80, enough.safetyPercent());
        assertTrue(less.warns());
        assertEquals(79, less.safetyPercent());
    }
}
