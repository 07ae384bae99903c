package org.needlepoint.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.attempt.domain.Admission;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.QuizOverride;
import org.needlepoint.attempt.domain.Try;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.ReviewRules;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.practice.Practice;
import org.needlepoint.shared.domain.Fraction;

class OffersTest {

    private static final Instant NOW = Instant.parse("2027-01-10T09:00:00Z");
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.needlepoint.attempt.text", Locale.ENGLISH);
    private static final Course COURSE =
            new Course("course", "CO", "A course", "", "en", List.of(), List.of(), List.of());
    private static final Catalogue CATALOGUE = new Catalogue(
            "v1",
            List.of(COURSE),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Map.of(),
            Atlas.EMPTY,
            Practice.NONE);

    private static QuizOffer offer(Quiz.Retakes retakes, ReviewRules rules) {
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
                retakes,
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
        return new Offers(new Admission(quiz, QuizOverride.NONE), CATALOGUE, List.of(failed), NOW).offer("start");
    }

    private static QuizOffer.TryView before(ReviewRules rules) {
        return offer(Quiz.Retakes.FREE, rules).tries().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "PT24H, wait, 24",
        "P7D, wait, 168",
        "PT1H, wait, 1",
        "PT90M, wait.minutes, 90",
        "PT30S, wait.minutes, 1"
    })
    void theWaitBetweenAttemptsIsToldInHoursOrMinutesAndNeverAsNone(Duration wait, String key, long count) {
        Quiz.Retakes retakes = new Quiz.Retakes(Optional.empty(), wait, false, Optional.empty());
        assertTrue(offer(retakes, ReviewRules.EVERYTHING)
                .expectations()
                .contains(new QuizOffer.Expectation(key, count, "")));
        assertTrue(WORDS.containsKey("quiz." + key));
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

    private static Try ended(int number, boolean passed) {
        return new Try(
                "attempt-" + number,
                number,
                NOW.minusSeconds(60),
                Optional.empty(),
                Optional.of(NOW),
                Optional.of(new Head.Finish(NOW, Fraction.of(1, 1), passed)));
    }

    /** An exam is passed again for each renewal; its tries are for passing it once. */
    @Test
    void triesCountAnewOnceTheQuizWasPassed() {
        assertEquals(0, Try.sincePass(List.of()));
        assertEquals(2, Try.sincePass(List.of(ended(2, false), ended(1, false))));
        assertEquals(0, Try.sincePass(List.of(ended(3, true), ended(2, false), ended(1, false))));
        assertEquals(1, Try.sincePass(List.of(ended(4, false), ended(3, true), ended(2, false), ended(1, true))));
    }
}
