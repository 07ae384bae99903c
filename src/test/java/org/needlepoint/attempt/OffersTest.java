package org.needlepoint.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needlepoint.attempt.domain.Admission;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.QuizOverride;
import org.needlepoint.attempt.domain.Try;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.ReviewRules;
import org.needlepoint.shared.domain.Fraction;

class OffersTest {

    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");
    private static final Course COURSE = new Course("course", "CO", "A course", "", "en", List.of(), List.of());
    private static final Catalogue CATALOGUE =
            new Catalogue("v1", List.of(COURSE), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    private static QuizOffer.TryView before(ReviewRules rules) {
        Quiz quiz = new Quiz(
                "quiz",
                "course",
                "m1",
                "revision",
                "",
                "A quiz",
                Quiz.Conduct.of(Quiz.BehaviourName.DEFERRED),
                Quiz.Passing.at(80),
                Quiz.Timing.FREE,
                Quiz.Retakes.FREE,
                rules,
                0,
                List.of());
        Try failed = new Try(
                "attempt",
                1,
                NOW.minusSeconds(60),
                Optional.empty(),
                Optional.of(NOW),
                Optional.of(new Head.Finish(NOW, Fraction.of(3, 4), false)));
        return new Offers(new Admission(quiz, QuizOverride.NONE), CATALOGUE, List.of(failed), NOW)
                .offer("start")
                .tries()
                .get(0);
    }

    @Test
    void anEarlierAttemptIsToldWithItsMarkUnlessTheQuizKeepsItBack() {
        QuizOffer.TryView told = before(ReviewRules.EVERYTHING);
        assertEquals("short", told.words());
        assertEquals(75, told.percent());
        for (ReviewRules.Phase phase : List.of(ReviewRules.Phase.AFTER, ReviewRules.Phase.OPEN)) {
            QuizOffer.TryView kept = before(new ReviewRules(Map.of(phase, Set.of(ReviewRules.Part.VERDICTS))));
            assertEquals("short.alone", kept.words());
            assertEquals("short", kept.state());
            assertNull(kept.percent());
        }
    }
}
