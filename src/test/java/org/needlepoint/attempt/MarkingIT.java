package org.needlepoint.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Origin;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.attempt.domain.shown.RubricLine;
import org.needlepoint.question.domain.Essay;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Refusal;

@ArquillianTest
class MarkingIT {

    private static final String TIMED = "nf-3-quiz";
    private static final int ANSWERED = 2;

    @Inject
    private Marking marking;

    @Inject
    private MarkingRules rules;

    @Inject
    private Starts starts;

    @Inject
    private Attempts attempts;

    @Inject
    private Sittings sittings;

    @Inject
    private Results results;

    @Inject
    private InAttempts all;

    @Inject
    private Clock clock;

    private Caller learner;
    private Caller examiner;
    private Instant now;
    private String id;

    /** Two of nine questions are answered; what was not answered earns nothing and waits for nobody. */
    @BeforeEach
    void anExamIsHandedInThatAPersonMarks() {
        learner = InLearners.enrolled();
        examiner = InLearners.staff(learner, Role.EXAMINER);
        now = clock.instant();
        id = starts.start(learner, TIMED, now);
        all.under(id, quiz -> quiz.replace("behaviour: immediate", "behaviour: manual"));
        attempts.submit(learner, id, Origin.seen(0), InAnswers.right(all.load(id), ANSWERED), now);
    }

    private static Refusal refused(Executable work) {
        return assertThrows(Refused.class, work).refusal();
    }

    private List<MarkingDesk.Task> desk() {
        return marking.desk(examiner).tasks();
    }

    private void mark(int number, int percent, String remark) {
        marking.mark(
                examiner,
                id,
                number,
                marking.task(examiner, id, number).seen(),
                GivenMark.percent(percent, remark),
                now);
    }

    @Test
    void itWaitsOnTheDesksOfTheSchoolWithoutAName() {
        assertEquals(ANSWERED, desk().size());
        assertTrue(desk().stream().allMatch(task -> task.person().isEmpty()));
        assertEquals(id + "-1", desk().get(0).key());
        assertTrue(sittings.finished(learner, id, now).orElseThrow().awaiting());
        assertEquals(
                List.of(),
                marking.desk(InLearners.staff(InLearners.enrolled(), Role.EXAMINER))
                        .tasks());
    }

    @Test
    void theQuestionsOwnRuleProposesAMark() {
        MarkingTask task = marking.task(examiner, id, 1);
        assertTrue(task.proposed());
        assertEquals("100", task.percent());
        assertFalse(task.answer().blank());
        assertEquals("", task.person());
    }

    @Test
    void theLastMarkFinishesTheAttemptAndTheLearnerReadsTheRemark() {
        mark(1, 50, "Half of it.");
        assertEquals(1, desk().size());
        assertTrue(sittings.finished(learner, id, now).orElseThrow().awaiting());
        mark(2, 100, "");
        FinishedAttempt result = sittings.finished(learner, id, now).orElseThrow();
        assertFalse(result.awaiting());
        assertEquals("1.5", result.score().points());
        assertEquals("Half of it.", result.questions().get(0).remark());
        assertEquals(
                Fraction.of(1, 6),
                results.best(learner.accountId(), List.of(TIMED)).get(TIMED).mark());
        Attempt stored = all.load(id);
        assertEquals(stored, stored.replay(all.history(id)));
        assertEquals(
                2,
                InLearners.number(
                        "select count(*) from audit_entry where act = 'answer.marked' and actor = ? and subject = ?",
                        examiner.publicId(),
                        id));
    }

    @Test
    void aMarkCanBeChangedAndTheWholeIsGradedAgain() {
        mark(1, 50, "");
        mark(2, 50, "");
        mark(2, 100, "Looked at it again.");
        assertEquals(
                "1.5", sittings.finished(learner, id, now).orElseThrow().score().points());
        assertFalse(marking.task(examiner, id, 2).proposed());
        assertEquals("100", marking.task(examiner, id, 2).percent());
    }

    @Test
    void aPageThatIsOlderThanTheMarkIsRefused() {
        int seen = marking.task(examiner, id, 1).seen();
        mark(1, 50, "");
        Caller colleague = InLearners.staff(learner, Role.EXAMINER);
        assertEquals(
                new Refusal.Stale(seen + 1),
                refused(() -> marking.mark(colleague, id, 1, seen, GivenMark.percent(0, ""), now)));
        assertEquals("50", marking.task(examiner, id, 1).percent());
    }

    @Test
    void whatIsNoMarkIsRefused() {
        int seen = marking.task(examiner, id, 1).seen();
        for (int percent : new int[] {-1, 101, Integer.MAX_VALUE}) {
            assertInstanceOf(
                    Refusal.Malformed.class,
                    refused(() -> marking.mark(examiner, id, 1, seen, GivenMark.percent(percent, ""), now)));
        }
        assertInstanceOf(
                Refusal.Malformed.class,
                refused(() -> marking.mark(examiner, id, 1, seen, GivenMark.percent(50, "x".repeat(4_001)), now)));
        assertEquals(ANSWERED, desk().size());
    }

    @Test
    void whatNobodyMarksIsNotFound() {
        assertEquals(new Refusal.NotFound(), refused(() -> marking.task(examiner, id, 3)), "not answered");
        assertEquals(
                new Refusal.NotFound(),
                refused(() -> marking.mark(examiner, id, 3, 0, GivenMark.percent(100, ""), now)));
        assertEquals(new Refusal.NotFound(), refused(() -> marking.task(examiner, id, 10)));
        String open = starts.start(learner, "nf-final", now);
        assertEquals(new Refusal.NotFound(), refused(() -> marking.task(examiner, open, 1)));
    }

    @Test
    void whoIsNoExaminerOfTheSchoolFindsNothing() {
        Caller self =
                new Caller(learner.accountId(), learner.publicId(), learner.name(), false, examiner.memberships());
        for (Caller other : List.of(
                self,
                learner,
                InLearners.staff(InLearners.enrolled(), Role.EXAMINER),
                InLearners.staff(learner, Role.INSTRUCTOR),
                InLearners.staff(learner, Role.CLINIC),
                InLearners.staff(learner, Role.ADMINISTRATOR))) {
            assertEquals(new Refusal.NotFound(), refused(() -> marking.task(other, id, 1)));
            assertEquals(
                    new Refusal.NotFound(),
                    refused(() -> marking.mark(other, id, 1, 1, GivenMark.percent(100, ""), now)));
        }
        assertEquals(new Refusal.NotFound(), refused(() -> marking.desk(learner)));
    }

    @Test
    void anEssayIsMarkedByItsRubricAndTheLearnerSeesThePoints() {
        Caller writer = InLearners.enrolled("needling-safety");
        Caller marker = InLearners.staff(writer, Role.EXAMINER);
        String essays = starts.start(writer, "ns-practice-essay", now);
        Attempt drawn = all.load(essays);
        Slot slot = drawn.slots().stream()
                .filter(s -> s.question() instanceof Essay)
                .findFirst()
                .orElseThrow();
        Sent answer = Sent.save(slot.number(), 0, Map.of("t", List.of("Stop, and call for help.")));
        attempts.submit(writer, essays, Origin.seen(0), List.of(answer), now);
        MarkingTask task = marking.task(marker, essays, slot.number());
        assertFalse(task.rubric().isEmpty());
        assertEquals("", task.percent());
        Map<String, Integer> points =
                task.rubric().stream().collect(Collectors.toMap(RubricLine::id, RubricLine::points));
        for (Map<String, Integer> wrong : List.<Map<String, Integer>>of(
                Map.of(), Map.of("c99", 1), Map.of("c1", -1), Map.of("c1", Integer.MAX_VALUE))) {
            assertInstanceOf(
                    Refusal.Malformed.class,
                    refused(() -> marking.mark(
                            marker, essays, slot.number(), task.seen(), new GivenMark(-1, wrong, ""), now)));
        }
        marking.mark(marker, essays, slot.number(), task.seen(), new GivenMark(-1, points, "Well said."), now);
        FinishedAttempt result = sittings.finished(writer, essays, now).orElseThrow();
        List<RubricLine> seen = result.questions().get(slot.number() - 1).rubric();
        assertEquals(task.rubric().size(), seen.size());
        assertTrue(seen.stream().allMatch(line -> line.given().equals(String.valueOf(line.points()))));
        assertTrue(seen.stream().allMatch(line -> line.guidance().isEmpty()), "for the marker alone");
    }

    @Test
    void aSchoolMayShowWhoWroteIt() {
        Caller administrator = InLearners.staff(learner, Role.ADMINISTRATOR);
        String school = learner.memberships().get(0).organisationPublicId();
        rules.show(administrator, school, true, now);
        assertTrue(desk().stream().allMatch(task -> task.person().equals(learner.name())));
        assertEquals(learner.name(), marking.task(examiner, id, 1).person());
        rules.show(administrator, school, false, now);
        assertTrue(desk().stream().allMatch(task -> task.person().isEmpty()));
        for (Caller other : List.of(learner, examiner, InLearners.staff(learner, Role.INSTRUCTOR))) {
            assertEquals(new Refusal.NotFound(), refused(() -> rules.schools(other)));
            assertEquals(new Refusal.NotFound(), refused(() -> rules.show(other, school, true, now)));
        }
        assertEquals(new Refusal.NotFound(), refused(() -> rules.show(administrator, "no-such-school", true, now)));
    }
}
