package org.needlepoint.certify.domain.rules1;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.needlepoint.certify.domain.rules1.Facts.CourseFacts;
import org.needlepoint.certify.domain.rules1.Facts.LessonRead;
import org.needlepoint.certify.domain.rules1.Facts.QuizFacts;
import org.needlepoint.certify.domain.rules1.Facts.Result;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Requirement;
import org.needlepoint.content.domain.Requirement.CourseRead;
import org.needlepoint.content.domain.Requirement.QuizPassed;
import org.needlepoint.content.domain.Validity;
import org.needlepoint.shared.domain.Fraction;

class DecisionsTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final Programme FOUNDATIONS = programme(
            new CourseRead("lessons", "nf"),
            new QuizPassed("quiz-1", "nf-1-quiz", Optional.empty()),
            new QuizPassed("final", "nf-final", Optional.empty()));

    @Test
    void whoHasReadEverythingAndPassedEverythingIsGranted() {
        Decision decision = decide(read("a", "b", "c"), passed("9/10"), passed("4/5"));
        Decision.Granted granted = assertInstanceOf(Decision.Granted.class, decision);
        assertEquals(
                FOUNDATIONS.requirements(),
                granted.met().stream().map(Standing.Met::requirement).toList());
    }

    @Test
    void eachRequirementTellsWhereItStands() {
        Object[][] table = {
            // read, first quiz, final: lessons, first quiz, final
            {read(), never(), never(), "open 3", "open 80", "open 80"},
            {read("a"), never(), never(), "short by 2", "open 80", "open 80"},
            {read("a", "c"), failed("1/2"), never(), "short by 1", "short by 30", "open 80"},
            {read("a", "b", "c"), passed("1/1"), never(), "met", "met", "open 80"},
            {read("a", "b", "c"), passed("1/1"), failed("799/1000"), "met", "met", "short by 1"},
            {read("c", "b", "a"), failed("0/1"), passed("4/5"), "met", "short by 80", "met"},
            {read("gone"), passed("4/5"), passed("4/5"), "open 3", "met", "met"},
        };
        for (Object[] row : table) {
            Decision decision = decide((CourseFacts) row[0], (QuizFacts) row[1], (QuizFacts) row[2]);
            List<String> told =
                    decision.standings().stream().map(DecisionsTest::tell).toList();
            assertEquals(Arrays.asList(row).subList(3, 6), told);
            Decision.NotYet notYet = assertInstanceOf(Decision.NotYet.class, decision);
            assertEquals(
                    told.stream().filter(word -> !word.equals("met")).count(),
                    notYet.reasons().size());
        }
    }

    @Test
    void whatIsOnRecordLaterDoesNotCount() {
        Facts facts = new Facts(
                Map.of("nf", read("a", "b", "c")), Map.of("nf-1-quiz", passed("1/1"), "nf-final", passed("1/1")));
        Decision before = Decisions.decide(FOUNDATIONS, facts, MONDAY.minusMillis(1));
        assertEquals(
                List.of("open 3", "open 80", "open 80"),
                before.standings().stream().map(DecisionsTest::tell).toList());
        assertInstanceOf(Decision.Granted.class, Decisions.decide(FOUNDATIONS, facts, MONDAY));
    }

    @Test
    void aProgrammeWithoutRequirementsOrFactsGrantsNothing() {
        Facts nothing = new Facts(Map.of(), Map.of());
        assertInstanceOf(Decision.NotYet.class, Decisions.decide(programme(), nothing, TUESDAY));
        assertInstanceOf(Decision.NotYet.class, Decisions.decide(FOUNDATIONS, nothing, TUESDAY));
        assertInstanceOf(
                Decision.NotYet.class,
                Decisions.decide(
                        programme(new CourseRead("lessons", "nf")),
                        new Facts(Map.of("nf", new CourseFacts(List.of(), List.of())), Map.of()),
                        TUESDAY));
    }

    @Test
    void aGrantWithoutItsProofsCantBeWritten() {
        Decision.Granted granted = (Decision.Granted) decide(read("a", "b", "c"), passed("9/10"), passed("4/5"));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Decision.Granted(FOUNDATIONS, TUESDAY, granted.met().subList(0, 2)));
    }

    @Test
    void theGroundsNameEveryRecordWithItsRevision() {
        Decision.Granted granted = (Decision.Granted) decide(read("a", "b", "c"), passed("9/10"), passed("4/5"));
        String grounds = Grounds.write(granted);
        assertEquals(
                grounds, Grounds.write((Decision.Granted) decide(read("a", "b", "c"), passed("9/10"), passed("4/5"))));
        for (String part :
                List.of("\"rev-a\"", "\"rev-c\"", "\"q1\"", "\"q2\"", "\"9/10\"", "\"blueprint\"", "\"rules\":1")) {
            assertTrue(grounds.contains(part), part);
        }
        assertEquals("q1\nq2", granted.questionRevisions());
        assertFalse(grounds.contains(" "));
    }

    @Test
    void whatWasStoredComesOutAgain() {
        Decision.Granted granted = (Decision.Granted) decide(read("a", "b", "c"), passed("9/10"), passed("4/5"));
        String grounds = Grounds.write(granted);
        Decision again = Replay.decide(FOUNDATIONS, grounds);
        assertEquals(grounds, Grounds.write(assertInstanceOf(Decision.Granted.class, again)));
    }

    @Test
    void aStoredTextThatNamesLessIsGrantedNoMore() {
        Decision.Granted granted = (Decision.Granted) decide(read("a", "b", "c"), passed("9/10"), passed("4/5"));
        String less = Grounds.write(granted).replace("nf-final", "another-final");
        Decision.NotYet again = assertInstanceOf(Decision.NotYet.class, Replay.decide(FOUNDATIONS, less));
        assertEquals(
                List.of("final"),
                again.reasons().stream().map(s -> s.requirement().id()).toList());
        assertThrows(IllegalArgumentException.class, () -> Replay.decide(FOUNDATIONS, "{}"));
    }

    private static Decision decide(CourseFacts course, QuizFacts first, QuizFacts last) {
        return Decisions.decide(
                FOUNDATIONS, new Facts(Map.of("nf", course), Map.of("nf-1-quiz", first, "nf-final", last)), TUESDAY);
    }

    private static String tell(Standing standing) {
        if (standing instanceof Standing.Short missing) {
            return "short by " + missing.missing();
        }
        return standing instanceof Standing.Open open ? "open " + open.need() : "met";
    }

    private static CourseFacts read(String... lessons) {
        List<LessonRead> read = Arrays.stream(lessons)
                .map(id -> new LessonRead(id, "rev-" + id, MONDAY))
                .toList();
        return new CourseFacts(List.of("a", "b", "c"), read);
    }

    private static QuizFacts never() {
        return new QuizFacts(80, Optional.empty());
    }

    private static QuizFacts passed(String share) {
        return tried(share, true);
    }

    private static QuizFacts failed(String share) {
        return tried(share, false);
    }

    private static QuizFacts tried(String share, boolean passed) {
        Result result = new Result("attempt", "blueprint", List.of("q2", "q1"), Fraction.parse(share), passed, MONDAY);
        return new QuizFacts(80, Optional.of(result));
    }

    private static Programme programme(Requirement... requirements) {
        return new Programme(
                "nf",
                "rev",
                "",
                "Needling Foundations",
                "Knowledge.",
                "Needlepoint",
                Programme.Joining.OPEN,
                List.of(),
                List.of(requirements),
                Validity.of(Optional.of(Period.ofYears(2))),
                Optional.empty(),
                List.of());
    }
}
