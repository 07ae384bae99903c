package org.needlepoint.credential.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needlepoint.certify.domain.Decisions;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.FactsBuilder;
import org.needlepoint.certify.domain.InProgramme;
import org.needlepoint.certify.domain.InRecords;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Requirement.QuizPassed;
import org.needlepoint.content.domain.ReviewRules;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.practice.Practice;
import org.needlepoint.shared.domain.Fraction;

class ProgressRowTest {

    private static final QuizPassed EXAM = new QuizPassed("final", "exam", Optional.empty());
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.needlepoint.certify.text", Locale.ENGLISH);

    private static Catalogue catalogue(ReviewRules rules) {
        Quiz quiz = new Quiz(
                "exam",
                "course",
                "m1",
                "revision",
                "",
                "The exam",
                Quiz.Conduct.of(Quiz.BehaviourName.DEFERRED),
                Quiz.Passing.at(90),
                Quiz.Timing.FREE,
                Quiz.Retakes.FREE,
                rules,
                0,
                List.of());
        return new Catalogue(
                "v1",
                List.of(),
                Map.of(),
                Map.of("exam", quiz),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Atlas.EMPTY,
                Practice.NONE);
    }

    private static Standing.Proof proof(boolean passed) {
        return new Standing.Proof.Attempt(
                "exam",
                new Facts.Result(
                        "attempt",
                        "revision",
                        List.of(),
                        Fraction.of(19, 20),
                        passed,
                        Instant.parse("2027-01-10T09:00:00Z")));
    }

    private static String key(Standing standing, ReviewRules rules) {
        String key = ProgressRow.of(standing, catalogue(rules)).key();
        assertTrue(WORDS.containsKey(key), key);
        assertTrue(WORDS.containsKey("record." + key), key);
        return key;
    }

    private static Standing less(int have) {
        return new Standing.Short(EXAM, have, 90, Standing.Unit.PERCENT, proof(false), List.of());
    }

    @Test
    void whoHasMarksEnoughAndMissedWhatMustBeRightIsNotToldToBeShortOfMarks() {
        assertEquals("quiz.short", key(less(80), ReviewRules.EVERYTHING));
        assertEquals("quiz.short.must", key(less(95), ReviewRules.EVERYTHING));
    }

    @Test
    void aQuizThatKeepsItsMarksBackIsToldWithoutThem() {
        ReviewRules secret = new ReviewRules(Map.of(ReviewRules.Phase.OPEN, Set.of()));
        Standing met = new Standing.Met(EXAM, proof(true));
        assertEquals("quiz.met", key(met, ReviewRules.EVERYTHING));
        assertEquals("quiz.met.alone", key(met, secret));
        assertEquals("quiz.short.alone", key(less(80), secret));
        assertEquals("quiz.short.alone", key(less(95), secret));
        assertEquals("quiz.open", key(new Standing.Open(EXAM, 90, Standing.Unit.PERCENT), secret));
    }

    @Test
    void whatWasDoneAndCountsNoMoreIsToBeDoneAgainAndNotCalledMissing() {
        Standing open = new Standing.Open(EXAM, 90, Standing.Unit.PERCENT);
        ProgressRow row =
                ProgressRow.of(open, catalogue(ReviewRules.EVERYTHING), Optional.of(LocalDate.parse("2027-01-10")));
        assertEquals("quiz.open.again", row.key());
        assertEquals("10 January 2027", row.after());
        InProgramme.whole().all().stream()
                .filter(Requirement::repeatable)
                .map(requirement -> ProgressRow.of(
                        new Standing.Open(requirement, 1, Standing.Unit.ITEMS),
                        catalogue(ReviewRules.EVERYTHING),
                        Optional.of(LocalDate.EPOCH)))
                .forEach(again -> {
                    assertTrue(WORDS.containsKey(again.key()), again.key());
                    assertTrue(WORDS.containsKey(again.link()), again.link());
                });
    }

    @Test
    void lawThatIsUnclearIsNotCalledARecordThatIsMissing() {
        Standing law = new Standing.Unknown(new Requirement.LawAllows("law", "dn"));
        assertEquals(
                "law.unknown",
                ProgressRow.of(law, catalogue(ReviewRules.EVERYTHING)).key());
        assertTrue(WORDS.containsKey("law.unknown"));
    }

    @Test
    void everyStandingHasItsWords() {
        Catalogue catalogue = catalogue(ReviewRules.EVERYTHING);
        for (int seed = 0; seed < 500; seed++) {
            FactsBuilder facts = new InRecords(seed).some();
            Decisions.decide(InProgramme.whole(), facts.build(), InRecords.NOW)
                    .standings()
                    .forEach(standing -> {
                        ProgressRow row = ProgressRow.of(standing, catalogue);
                        assertTrue(WORDS.containsKey(row.key()), row.key());
                        assertTrue(
                                WORDS.containsKey(row.title().key()),
                                row.title().key());
                        assertTrue(row.href() == null || WORDS.containsKey(row.link()), row.link());
                    });
        }
    }

    @Test
    void hoursAndCreditsAreToldAsPeopleWriteThem() {
        Standing hours = new Standing.Short(
                new Requirement.InPersonHours("hours", Optional.of("dn"), 270),
                15,
                270,
                Standing.Unit.HOURS,
                new Standing.Proof.None(),
                List.of());
        ProgressRow row = ProgressRow.of(hours, catalogue(ReviewRules.EVERYTHING));
        assertEquals(List.of("1.5", "27", "25.5"), List.of(row.have(), row.need(), row.missing()));
    }
}
