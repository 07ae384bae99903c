package org.needlepoint.course.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.ReviewRules;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.practice.Practice;
import org.needlepoint.shared.domain.Fraction;

class StudyTest {

    private static final Instant NOON = Instant.parse("2027-01-10T12:00:00Z");
    private static final Course COURSE = new Course(
            "safety",
            "SA",
            "Safety",
            "Hands, needles, lungs.",
            "en",
            List.of(),
            List.of(),
            List.of(
                    new Course.Module("sa-1", "SA-1", "Hands", List.of("hands", "gloves", "hands-quiz")),
                    new Course.Module("sa-2", "SA-2", "Lungs", List.of("lungs"))));
    private static final Outline OUTLINE = Outline.of(
            COURSE,
            new Catalogue(
                    "v1",
                    List.of(COURSE),
                    byId(lesson("hands", 10), lesson("gloves", 5), lesson("lungs", 20)),
                    Map.of("hands-quiz", quiz("hands-quiz")),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Map.of(),
                    Atlas.EMPTY,
                    Practice.NONE));

    @Test
    void aModuleTakesTheMinutesOfItsLessonsAndNotOfItsQuizzes() {
        assertEquals(
                List.of(15, 20),
                OUTLINE.parts().stream().map(Outline.Part::minutes).toList());
        assertEquals(35, OUTLINE.minutes());
        assertEquals(14, OUTLINE.readingMinutes());
    }

    @Test
    void lessonsAreNumberedThroughTheWholeCourse() {
        assertEquals(1, OUTLINE.number("hands"));
        assertEquals(3, OUTLINE.number("lungs"));
    }

    @Test
    void beforeAndAfterCrossTheModules() {
        assertEquals("gloves", OUTLINE.after("hands").orElseThrow().id());
        assertEquals("hands-quiz", OUTLINE.before("lungs").orElseThrow().id());
        assertTrue(OUTLINE.before("hands").isEmpty());
        assertTrue(OUTLINE.after("lungs").isEmpty());
        assertTrue(OUTLINE.after("no-such-lesson").isEmpty());
    }

    @Test
    void aNewcomerBeginsWithTheFirstLesson() {
        Study study = study(Progress.NONE);
        assertEquals("hands", study.next().orElseThrow().step().id());
        assertEquals(0, study.lessonsRead());
        assertEquals(3, study.lessons());
    }

    @Test
    void aLessonThatLeftTheCourseIsNotCounted() {
        assertEquals(1, study(read("hands", "gone")).lessonsRead());
    }

    @Test
    void theNextThingMayBeAQuiz() {
        assertEquals(
                "hands-quiz",
                study(read("hands", "gloves")).next().orElseThrow().step().id());
    }

    @Test
    void whoStoppedInALessonGoesOnAtItsHeading() {
        Study.Target target = study(stoppedAt("lungs", "lungs-apex")).next().orElseThrow();
        assertEquals("lungs", target.step().id());
        assertEquals("The apex", target.heading().orElseThrow().text());
    }

    @Test
    void aHeadingThatTheLessonLostLeadsToItsTop() {
        Study.Target target = study(stoppedAt("lungs", "old-heading")).next().orElseThrow();
        assertEquals("lungs", target.step().id());
        assertTrue(target.heading().isEmpty());
    }

    @Test
    void aPlaceInALessonThatIsReadIsForgotten() {
        Progress progress = new Progress(
                true, read("hands").read(), stoppedAt("hands", "hands-apex").place());
        assertEquals("gloves", study(progress).next().orElseThrow().step().id());
    }

    @Test
    void aPlaceInALessonThatLeftTheCourseIsForgotten() {
        assertEquals(
                "hands",
                study(stoppedAt("gone", "gone-apex"))
                        .next()
                        .orElseThrow()
                        .step()
                        .id());
    }

    @Test
    void aCourseIsCompleteWhenAllIsReadAndEveryQuizPassed() {
        Progress all = read("hands", "gloves", "lungs");
        QuizMark failed = new QuizMark("hands-quiz", Fraction.of(1, 2), false);
        QuizMark passed = new QuizMark("hands-quiz", Fraction.of(9, 10), true);
        assertFalse(study(all).complete());
        assertFalse(new Study(OUTLINE, all, Map.of("hands-quiz", failed)).complete());
        Study done = new Study(OUTLINE, all, Map.of("hands-quiz", passed));
        assertTrue(done.complete());
        assertTrue(done.next().isEmpty());
        assertEquals(List.of(), done.missing());
        assertEquals(List.of("Title of hands-quiz"), study(all).missing());
    }

    @Test
    void aQuizThatKeepsItsMarksBackIsToldWithoutThem() {
        ReviewRules secret = new ReviewRules(Map.of(ReviewRules.Phase.OPEN, Set.of()));
        QuizMark passed = new QuizMark("q", Fraction.ONE, true);
        for (ReviewRules rules : List.of(ReviewRules.EVERYTHING, secret)) {
            String end = rules == secret ? ".alone" : "";
            Step step = new Step.OfQuiz(quiz("q", rules));
            assertEquals("quiz.open", new Study(OUTLINE, read(), Map.of()).words(step));
            assertEquals("quiz.met" + end, new Study(OUTLINE, read(), Map.of("q", passed)).words(step));
        }
        assertEquals("lesson.open", study(read()).words(OUTLINE.steps().get(0)));
    }

    @Test
    void aMarkJustBelowThePassIsNeverRoundedUpToIt() {
        assertEquals(79, new QuizMark("q", Fraction.of(796, 1000), false).percent());
        assertEquals(100, new QuizMark("q", Fraction.ONE, true).percent());
        assertEquals(0, new QuizMark("q", Fraction.ZERO, false).percent());
    }

    private static Study study(Progress progress) {
        return new Study(OUTLINE, progress, Map.of());
    }

    private static Progress read(String... lessons) {
        return new Progress(
                true,
                Arrays.stream(lessons)
                        .collect(Collectors.toMap(Function.identity(), id -> new ReadMark(id, "r1", NOON, 0))),
                Optional.empty());
    }

    private static Progress stoppedAt(String lesson, String heading) {
        return new Progress(true, Map.of(), Optional.of(new Place(lesson, heading, NOON)));
    }

    private static Map<String, Lesson> byId(Lesson... lessons) {
        return Arrays.stream(lessons).collect(Collectors.toMap(Lesson::id, Function.identity()));
    }

    private static Lesson lesson(String id, int minutes) {
        return new Lesson(
                id,
                "safety",
                "sa-1",
                "r1",
                "",
                "Title of " + id,
                List.of(),
                minutes,
                100 * minutes,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Lesson.Heading(id + "-apex", "The apex")),
                List.of(),
                List.of(),
                List.of(),
                "<p>Text</p>",
                "");
    }

    private static Quiz quiz(String id) {
        return quiz(id, ReviewRules.EVERYTHING);
    }

    private static Quiz quiz(String id, ReviewRules rules) {
        return new Quiz(
                id,
                "safety",
                "sa-1",
                "r1",
                "",
                "Title of " + id,
                Quiz.Conduct.of(Quiz.BehaviourName.IMMEDIATE),
                Quiz.Passing.at(80),
                Quiz.Timing.FREE,
                Quiz.Retakes.FREE,
                rules,
                0,
                List.of());
    }
}
