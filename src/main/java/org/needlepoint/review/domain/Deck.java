package org.needlepoint.review.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.question.domain.Question;

/**
 * A learner's cards with the questions that they ask now. A card whose question has left the catalogue, or can no longer be graded by
 * rule, is kept but not shown.
 *
 * @param items the soonest due first
 * @param now when it was looked at
 */
public record Deck(List<Item> items, Instant now) {

    /** Shortly before midnight, today still holds what comes back within the hour. */
    private static final Duration LEAST_AHEAD = Duration.ofHours(1);

    /** Recall is told for a day from now: right after its answer was seen, everything looks as if it were known. */
    private static final Duration LOOK_AHEAD = Duration.ofDays(1);

    /** A card, what it asks and the language that it asks in. */
    public record Item(Card card, Question question, String lang) {}

    public Deck {
        items = List.copyOf(items);
    }

    public static Deck of(Collection<Card> cards, Catalogue catalogue, Instant now) {
        List<Item> items = new ArrayList<>();
        for (Card card : cards) {
            catalogue
                    .question(card.questionId())
                    .filter(question -> !question.markedByHand())
                    .ifPresent(question -> items.add(new Item(card, question, lang(catalogue, question))));
        }
        items.sort(Comparator.comparing((Item item) -> item.card().memory().due())
                .thenComparing(item -> item.card().questionId()));
        return new Deck(items, now);
    }

    private static String lang(Catalogue catalogue, Question question) {
        String module = question.about().module();
        return catalogue.courses().stream()
                .filter(course -> course.modules().stream().anyMatch(m -> m.id().equals(module)))
                .map(Course::lang)
                .findFirst()
                .orElse("en");
    }

    public Optional<Item> item(String questionId) {
        return items.stream()
                .filter(item -> item.card().questionId().equals(questionId))
                .findFirst();
    }

    /** Cards due before this day ends (UTC, as FSRS counts days). */
    public List<Item> today() {
        return items.stream().filter(this::isToday).toList();
    }

    /** When the next card is due that is not due today. */
    public Optional<Instant> nextDue() {
        return items.stream()
                .filter(item -> !isToday(item))
                .map(item -> item.card().memory().due())
                .findFirst();
    }

    private boolean isToday(Item item) {
        Instant midnight = now.atOffset(ZoneOffset.UTC)
                .truncatedTo(ChronoUnit.DAYS)
                .plusDays(1)
                .toInstant();
        Instant hourAhead = now.plus(LEAST_AHEAD);
        return item.card().memory().due().isBefore(midnight.isAfter(hourAhead) ? midnight : hourAhead);
    }

    /** One for each module that has cards, in the order of the courses. */
    public List<Topic> topics(Catalogue catalogue) {
        Map<String, List<Item>> byModule = items.stream()
                .collect(Collectors.groupingBy(item -> item.question().about().module()));
        List<Topic> topics = new ArrayList<>();
        for (Course course : catalogue.courses()) {
            for (Course.Module module : course.modules()) {
                List<Item> own = byModule.getOrDefault(module.id(), List.of());
                if (!own.isEmpty()) {
                    topics.add(topic(course, module, own));
                }
            }
        }
        return topics;
    }

    private Topic topic(Course course, Course.Module module, List<Item> own) {
        List<Item> critical =
                own.stream().filter(item -> item.question().about().critical()).toList();
        OptionalDouble safety = recall(critical);
        return new Topic(
                module.id(),
                module.title(),
                course.id(),
                course.lang(),
                own.size(),
                (int) own.stream().filter(this::isToday).count(),
                recall(own).orElseThrow(),
                safety.isPresent() ? Optional.of(safety.getAsDouble()) : Optional.empty());
    }

    private OptionalDouble recall(List<Item> of) {
        Instant tomorrow = now.plus(LOOK_AHEAD);
        return of.stream()
                .mapToDouble(item -> Fsrs.recall(item.card().memory(), tomorrow))
                .average();
    }
}
