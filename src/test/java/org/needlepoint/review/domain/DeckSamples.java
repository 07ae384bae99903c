package org.needlepoint.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.practice.Practice;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Question;

/** A course of two modules: m1 asks q0 to q9, of which q0 is critical; m2 asks r0 to r4, all critical. */
final class DeckSamples {

    static final Instant NOON = Instant.parse("2027-03-28T12:00:00Z");

    static final Catalogue CATALOGUE = new Catalogue(
            "version",
            List.of(new Course(
                    "course",
                    "C",
                    "A course",
                    "About needles",
                    "de",
                    List.of(),
                    List.of(),
                    List.of(
                            new Course.Module("m1", "M1", "Module 1", List.of()),
                            new Course.Module("m2", "M2", "Module 2", List.of())))),
            Map.of(),
            Map.of(),
            questions(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Atlas.EMPTY,
            Practice.NONE);

    private DeckSamples() {}

    private static Map<String, Question> questions() {
        Map<String, Question> all = IntStream.range(0, 10)
                .mapToObj(i -> question("q" + i, "m1", i == 0))
                .collect(Collectors.toMap(Question::id, q -> q));
        IntStream.range(0, 5).mapToObj(i -> question("r" + i, "m2", true)).forEach(q -> all.put(q.id(), q));
        return all;
    }

    private static Question question(String id, String module, boolean critical) {
        return new Choice(
                new Question.About(
                        id,
                        "revision-of-" + id,
                        "source",
                        module,
                        "<p>Stem</p>",
                        "Stem",
                        "<p>Explanation</p>",
                        Set.of(),
                        List.of(),
                        "easy",
                        "remember",
                        critical,
                        List.of(),
                        Optional.empty()),
                Choice.Kind.TRUE_FALSE,
                List.of(new Choice.Option("a", "True", true, ""), new Choice.Option("b", "False", false, "")));
    }

    /** A card made then by a quiz. */
    static Card card(String questionId, Rating rating, Instant at) {
        return Card.of(Review.first(questionId, rating, Review.Origin.ATTEMPT, "revision-of-" + questionId, at));
    }

    static Deck deck(List<Card> cards, Instant now) {
        return Deck.of(cards, CATALOGUE, now);
    }
}
