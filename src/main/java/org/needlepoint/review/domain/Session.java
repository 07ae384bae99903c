package org.needlepoint.review.domain;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A short sitting with today's cards, each asked once. Nobody stores it: the instant at which it began travels with its pages, and what
 * was reviewed since is in the cards.
 */
public record Session(Instant began) {

    /** Questions of about half a minute each: some three minutes. */
    public static final int LONGEST = 6;

    /** @param millis since 1970, as {@link #text} wrote them; anything else, and what no clock has shown, begins a session now */
    public static Session of(String millis, Instant now) {
        try {
            Instant began = Instant.ofEpochMilli(Long.parseLong(millis == null ? "" : millis));
            return new Session(began.isAfter(now) || began.isBefore(Instant.EPOCH) ? now : began);
        } catch (NumberFormatException | DateTimeException e) {
            return new Session(now);
        }
    }

    public String text() {
        return Long.toString(began.toEpochMilli());
    }

    /** What was reviewed since it began, in that order. */
    public List<Deck.Item> reviewed(Deck deck) {
        return deck.items().stream()
                .filter(this::isReviewed)
                .sorted(Comparator.comparing(item -> item.card().memory().reviewedAt()))
                .toList();
    }

    /** The next card; empty when the session is over. */
    public Optional<Deck.Item> next(Deck deck) {
        return reviewed(deck).size() < LONGEST ? left(deck).stream().findFirst() : Optional.empty();
    }

    /** How many questions it has. */
    public int size(Deck deck) {
        int done = reviewed(deck).size();
        return Math.max(done, Math.min(LONGEST, done + left(deck).size()));
    }

    /** The place of a card in it, from 1. */
    public int number(Deck deck, Deck.Item item) {
        List<Deck.Item> reviewed = reviewed(deck);
        int at = reviewed.indexOf(item);
        return (at < 0 ? reviewed.size() : at) + 1;
    }

    /** Today's cards that were not reviewed since it began. */
    public List<Deck.Item> left(Deck deck) {
        return deck.today().stream().filter(item -> !isReviewed(item)).toList();
    }

    /** Chance that shuffles a question the same way as long as the session lasts. */
    public Random chance(String questionId) {
        return new Random(31 * began.toEpochMilli() + questionId.hashCode());
    }

    private boolean isReviewed(Deck.Item item) {
        return item.card().memory().reviewedAt().isAfter(began);
    }
}
