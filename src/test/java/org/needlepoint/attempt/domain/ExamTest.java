package org.needlepoint.attempt.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Quiz.BehaviourName;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.QuestionSamples;
import org.needlepoint.question.domain.Response;
import org.needlepoint.question.domain.Story;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Refusal;

/** What an exam has beyond a quiz: what must be right, parts of a case, grace, the pen, answers that come late. */
class ExamTest {

    private static final Instant SOON = AttemptSamples.START.plusSeconds(60);
    private static final Given RIGHT = Given.of(Response.of("r", "a"));
    private static final Given WRONG = Given.of(Response.of("r", "b"));

    /** Four plain questions, the first of them critical, and a case of three parts. */
    private static final List<Question> BANK = Stream.concat(
                    IntStream.range(0, 4).mapToObj(i -> question("q" + i, i == 0, Optional.empty())),
                    IntStream.rangeClosed(1, 3)
                            .mapToObj(part -> question(
                                    "case-" + part,
                                    false,
                                    Optional.of(new Story(
                                            "case", part, 3, "<p>Opening</p>", List.of(), "<p>" + part + "</p>")))))
            .toList();

    private static Question question(String id, boolean critical, Optional<Story> story) {
        Question.About about = QuestionSamples.about(id, story.isPresent() ? "case" : "plain");
        Choice any = QuestionSamples.single(id);
        return new Choice(
                new Question.About(
                        id,
                        about.revision(),
                        about.source(),
                        about.module(),
                        about.stem(),
                        about.plainStem(),
                        about.explanation(),
                        about.tags(),
                        about.facts(),
                        about.difficulty(),
                        about.bloom(),
                        critical,
                        List.of(),
                        story),
                any.kind(),
                any.scoring(),
                any.options());
    }

    private static Attempt exam(Quiz.Passing passing, Duration grace, Quiz.Draw... draws) {
        Quiz.Timing timing = new Quiz.Timing(
                Optional.of(AttemptSamples.LIMIT), grace, Optional.empty(), Optional.empty(), ZoneOffset.UTC);
        return AttemptSamples.started(
                AttemptSamples.quiz(
                        Quiz.Conduct.of(BehaviourName.DEFERRED), passing, timing, Quiz.Retakes.FREE, List.of(draws)),
                BANK);
    }

    /** How many questions {@link #life} asks. */
    static final int LIFE_SIZE = 7;

    /** Four plain questions and a case of three parts, with a grace of half a minute, under any behaviour. */
    static Attempt life(BehaviourName behaviour) {
        Quiz.Timing timing = new Quiz.Timing(
                Optional.of(AttemptSamples.LIMIT),
                Duration.ofSeconds(30),
                Optional.empty(),
                Optional.empty(),
                ZoneOffset.UTC);
        return AttemptSamples.started(
                AttemptSamples.quiz(
                        AttemptSamples.conduct(behaviour),
                        new Quiz.Passing(60, true, List.of()),
                        timing,
                        Quiz.Retakes.FREE,
                        List.of(Quiz.Draw.of(4, Set.of("plain")), new Quiz.Draw(1, Set.of("case"), 3, "", 1))),
                BANK);
    }

    private static Attempt done(Attempt attempt, Action action) {
        int seen = attempt.slot(action.slot()).map(Slot::lastNumber).orElse(1);
        return kept(attempt.perform(action, Origin.seen(seen), SOON));
    }

    private static Attempt kept(Outcome outcome) {
        return assertInstanceOf(Outcome.Keep.class, outcome).after();
    }

    private static Refusal refused(Outcome outcome) {
        return assertInstanceOf(Outcome.Refuse.class, outcome).why();
    }

    private static Attempt submittedWithout(Attempt attempt, String id) {
        Attempt answered = attempt;
        for (Slot slot : attempt.slots()) {
            boolean missed = slot.question().id().equals(id);
            answered = done(answered, new Action.Save(slot.number(), missed ? WRONG : RIGHT));
        }
        return done(answered, new Action.Submit());
    }

    // ---- what must be right ----

    @Test
    void aCriticalQuestionThatIsMissedFailsTheExamWhateverTheTotal() {
        Attempt exam = exam(new Quiz.Passing(50, true, List.of()), Duration.ZERO, Quiz.Draw.of(4, Set.of("plain")));
        assertFalse(submittedWithout(exam, "q0").head().finish().orElseThrow().passed());
        assertTrue(submittedWithout(exam, "q1").head().finish().orElseThrow().passed());
        Attempt failed = submittedWithout(exam, "q0");
        Judgement why = Judgement.of(failed.head().quiz(), failed.slots());
        assertTrue(why.isEnough());
        assertEquals(1, why.criticalMissed().size());
    }

    @Test
    void aSectionBelowItsMinimumFailsTheExam() {
        List<Quiz.Section> sections = List.of(new Quiz.Section("a", "Alone", 60), new Quiz.Section("c", "A case", 60));
        Attempt exam = exam(
                new Quiz.Passing(50, false, sections),
                Duration.ZERO,
                new Quiz.Draw(4, Set.of("plain"), 1, "a", 1),
                new Quiz.Draw(1, Set.of("case"), 3, "c", 1));
        Attempt answered = exam;
        for (int number = 1; number <= 4; number++) {
            answered = done(answered, new Action.Save(number, RIGHT));
        }
        Attempt done = done(answered, new Action.Submit());
        assertEquals(Fraction.of(4, 7), done.head().finish().orElseThrow().mark());
        assertFalse(done.head().finish().orElseThrow().passed());
        assertEquals(
                List.of(true, false),
                Judgement.of(done.head().quiz(), done.slots()).sections().stream()
                        .map(Judgement.SectionShare::isEnough)
                        .toList());
    }

    @Test
    void aWeightCountsAQuestionSeveralTimes() {
        Attempt exam = exam(
                Quiz.Passing.at(80),
                Duration.ZERO,
                new Quiz.Draw(1, Set.of("plain"), 1, "", 3),
                Quiz.Draw.of(1, Set.of("plain")));
        Attempt done = done(done(exam, new Action.Save(1, RIGHT)), new Action.Submit());
        assertEquals(Fraction.of(3, 4), done.head().finish().orElseThrow().mark());
    }

    // ---- a case ----

    private static Attempt aCase() {
        return exam(Quiz.Passing.at(80), Duration.ZERO, new Quiz.Draw(1, Set.of("case"), 3, "", 1));
    }

    @Test
    void aCaseIsDrawnWholeAndOpensPartByPart() {
        Attempt attempt = aCase();
        assertEquals(
                List.of(Slot.State.BLANK, Slot.State.HIDDEN, Slot.State.HIDDEN),
                attempt.slots().stream().map(Slot::state).toList());
        assertEquals(
                new Refusal.NotFound(),
                refused(attempt.perform(new Action.Save(2, RIGHT), Origin.seen(0), SOON)),
                "a part that has not opened is not there");
        Attempt next = done(attempt, new Action.Proceed(1, WRONG));
        assertEquals(
                List.of(Slot.State.LOCKED, Slot.State.BLANK, Slot.State.HIDDEN),
                next.slots().stream().map(Slot::state).toList());
        assertInstanceOf(
                Refusal.Conflict.class,
                refused(next.perform(new Action.Save(1, RIGHT), Origin.seen(1), SOON)),
                "what the next part gives away can't mend this one");
    }

    @Test
    void partsThatNeverOpenedEarnNothingAndTheHistoryGivesTheSame() {
        Attempt next = done(aCase(), new Action.Proceed(1, RIGHT));
        Attempt done = done(next, new Action.Submit());
        assertEquals(Fraction.of(1, 3), done.head().finish().orElseThrow().mark());
        List<Step> history =
                List.of(Step.end(Step.Kind.SUBMIT, SOON), Step.answer(1, 1, new Action.Proceed(1, RIGHT), SOON));
        assertEquals(done, done.replay(history));
    }

    @Test
    void theLastPartHasNothingToOpen() {
        Attempt last = done(done(aCase(), new Action.Proceed(1, RIGHT)), new Action.Proceed(2, RIGHT));
        assertInstanceOf(
                Refusal.Conflict.class, refused(last.perform(new Action.Proceed(3, RIGHT), Origin.seen(0), SOON)));
    }

    // ---- grace ----

    @Test
    void anAnswerOnItsWayIsTakenUntilTheGraceIsOverToTheMillisecond() {
        Attempt exam = exam(Quiz.Passing.at(80), Duration.ofSeconds(30), Quiz.Draw.of(4, Set.of("plain")));
        Instant shown = AttemptSamples.DEADLINE;
        Instant end = shown.plusSeconds(30);
        kept(exam.perform(new Action.Save(1, RIGHT), Origin.seen(0), end.minusMillis(1)));
        assertEquals(new Refusal.Closed(shown), refused(exam.perform(new Action.Save(1, RIGHT), Origin.seen(0), end)));
        assertFalse(exam.isOverdue(end.minusMillis(1)));
        assertTrue(exam.isOverdue(end));
        assertEquals(shown, exam.expire().step().at(), "it ends at the time that was shown");
    }

    // ---- the pen ----

    private static Origin from(Instant pen) {
        return new Origin(0, Optional.of(pen), Optional.empty());
    }

    @Test
    void onlyTheYoungestPageWrites() {
        Attempt exam = aCase();
        Instant older = AttemptSamples.START.plusSeconds(10);
        Attempt moved = kept(exam.perform(new Action.Save(1, WRONG), from(older.plusSeconds(1)), SOON));
        assertEquals(new Refusal.Moved(), refused(moved.perform(new Action.Save(1, RIGHT), from(older), SOON)));
        assertEquals(new Refusal.Moved(), refused(moved.perform(new Action.Submit(), from(older), SOON)));
        assertEquals(Optional.of(new Refusal.Moved()), moved.heldBy(older, SOON));
        assertEquals(Optional.empty(), moved.heldBy(older.plusSeconds(2), SOON));
    }

    @Test
    void aPageFromTheFutureOrFromBeforeTheStartIsNoPage() {
        Instant future = SOON.plus(Origin.APART);
        Instant past = AttemptSamples.START.minus(Origin.APART);
        for (Instant pen : List.of(future.plusMillis(1), past.minusMillis(1), Instant.MIN, Instant.MAX)) {
            assertInstanceOf(
                    Refusal.Malformed.class, refused(aCase().perform(new Action.Save(1, RIGHT), from(pen), SOON)));
        }
        for (Instant pen : List.of(future, past)) {
            kept(aCase().perform(new Action.Save(1, RIGHT), from(pen), SOON));
        }
    }

    @Test
    void whileAnExaminerPausesNothingIsTakenAndNoTimeRunsOut() {
        Attempt exam = aCase();
        Head head = exam.head();
        Attempt paused = new Attempt(head.during(head.run().paused(SOON)), exam.slots());
        assertEquals(
                new Refusal.Paused(SOON),
                refused(paused.perform(new Action.Save(1, RIGHT), Origin.seen(0), SOON.plusSeconds(1))));
        assertFalse(paused.isOverdue(AttemptSamples.DEADLINE.plusSeconds(86_400)));
    }

    @Test
    void aPauseMovesTheEndByItsLength() {
        Head head = aCase().head();
        Head going = head.during(head.run().paused(SOON).resumed(SOON.plusSeconds(90)));
        assertEquals(head.endsAt().map(at -> at.plusSeconds(90)), going.endsAt());
        assertEquals(Optional.empty(), head.during(head.run().paused(SOON)).endsAt());
        assertEquals(
                SOON,
                head.run().paused(SOON).paused(SOON.plusSeconds(5)).pausedAt().orElseThrow());
    }

    @Test
    void whatAnExaminerMovedStaysMovedUnderAnotherAdmission() {
        Head head = aCase().head();
        Admission before = new Admission(head.quiz(), QuizOverride.NONE);
        Admission after = new Admission(
                head.quiz(), new QuizOverride(Duration.ofMinutes(5), 0, Optional.empty(), Optional.empty()));
        Head.Run moved = head.run().extended(Duration.ofMinutes(2));
        assertEquals(
                head.run().closesAt().map(at -> at.plusSeconds(420)),
                moved.admitted(before, after, SOON).closesAt());
        assertEquals(
                head.run().closesAt().map(at -> at.plusSeconds(120)),
                moved.admitted(before, after, SOON)
                        .admitted(after, before, SOON)
                        .closesAt());
        Instant late = AttemptSamples.DEADLINE.plusSeconds(86_400);
        assertEquals(Optional.of(late), head.run().admitted(after, before, late).closesAt(), "never in the past");
    }

    // ---- late ----

    private static Origin made(Instant at) {
        return new Origin(0, Optional.empty(), Optional.of(at));
    }

    @Test
    void anAnswerMadeInTimeThatComesLateIsKeptAsideAndCountsNothing() {
        Attempt exam = aCase();
        Instant now = AttemptSamples.DEADLINE.plusSeconds(600);
        Instant inTime = AttemptSamples.DEADLINE.minusMillis(1);
        assertEquals(
                new Outcome.KeepLate(new Late(1, RIGHT.write(), inTime, now)),
                exam.perform(new Action.Save(1, RIGHT), made(inTime), now));
        Attempt ended = exam.expire().after();
        assertInstanceOf(Outcome.KeepLate.class, ended.perform(new Action.Save(1, RIGHT), made(inTime), now));
        for (Instant never : List.of(AttemptSamples.DEADLINE, AttemptSamples.START.minusMillis(1))) {
            assertEquals(
                    new Refusal.Closed(AttemptSamples.DEADLINE),
                    refused(exam.perform(new Action.Save(1, RIGHT), made(never), now)));
        }
    }

    @Test
    void aLateAnswerNeverTakesThePlaceOfOneThatIsLocked() {
        Attempt exam = done(aCase(), new Action.Proceed(1, WRONG));
        Instant now = AttemptSamples.DEADLINE.plusSeconds(600);
        assertEquals(
                new Refusal.Closed(AttemptSamples.DEADLINE),
                refused(exam.perform(new Action.Save(1, RIGHT), made(AttemptSamples.DEADLINE.minusMillis(1)), now)));
    }

    @Test
    void aLateAnswerThatAnExaminerCountsIsGradedAgain() {
        Attempt ended = aCase().expire().after();
        Instant now = AttemptSamples.DEADLINE.plusSeconds(600);
        Outcome.Keep counted =
                ended.count(new Late(1, RIGHT.write(), AttemptSamples.DEADLINE.minusMillis(1), now), now);
        assertEquals(
                Fraction.of(1, 3), counted.after().head().finish().orElseThrow().mark());
        assertEquals(
                counted.after(),
                counted.after().replay(List.of(counted.step(), Step.end(Step.Kind.EXPIRE, AttemptSamples.DEADLINE))));
    }

    // ---- the receipt ----

    @Test
    void theReceiptTellsAnyTwoAttemptsApart() {
        Attempt one = done(done(aCase(), new Action.Save(1, RIGHT)), new Action.Submit());
        Attempt other = done(done(aCase(), new Action.Save(1, WRONG)), new Action.Submit());
        assertEquals(Receipt.of(one), Receipt.of(one));
        assertFalse(Receipt.of(one).equals(Receipt.of(other)));
        assertTrue(Receipt.spoken(Receipt.of(one)).matches("([0-9a-f]{4}-){4}[0-9a-f]{4}"));
    }
}
