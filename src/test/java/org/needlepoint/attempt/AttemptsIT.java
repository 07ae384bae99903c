package org.needlepoint.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Exposure;
import org.needlepoint.attempt.domain.Origin;
import org.needlepoint.attempt.domain.QuizRecord;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.attempt.store.TryStore;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InOtherThreads;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class AttemptsIT {

    /** Deferred feedback, twenty questions, no limit. */
    private static final String FINAL = "nf-final";

    /** Immediate feedback, twenty minutes. */
    private static final String TIMED = "nf-3-quiz";

    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final int RIVALS = 5;

    @Inject
    private Starts starts;

    @Inject
    private Attempts attempts;

    @Inject
    private Sittings sittings;

    @Inject
    private Results results;

    @Inject
    private Records records;

    @Inject
    private AttemptStore store;

    @Inject
    private TryStore tries;

    @Inject
    private FrozenContent frozen;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @Inject
    private InOtherThreads others;

    private Caller learner;
    private Instant now;

    @BeforeEach
    void someoneLearns() {
        learner = InLearners.enrolled();
        now = clock.instant();
    }

    private Attempt load(String id) {
        return within(() -> store.findWhole(learner.accountId(), id, frozen).orElseThrow());
    }

    private <T> T within(Callable<T> work) {
        try {
            transaction.begin();
            try {
                return work.call();
            } finally {
                transaction.rollback();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> List<T> atOnce(Callable<T> work) throws Exception {
        List<Future<T>> rivals =
                IntStream.range(0, RIVALS).mapToObj(i -> others.submit(work)).toList();
        List<T> all = new ArrayList<>();
        for (Future<T> rival : rivals) {
            all.add(rival.get());
        }
        return all;
    }

    private Sent right(String id, int slot) {
        Attempt attempt = load(id);
        return InAnswers.right(attempt, slot).get(slot - 1);
    }

    private static Refusal refused(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Refused.class, work).refusal();
    }

    private long steps(String id) {
        return InLearners.number(
                "select count(*) from attempt_step t join attempt a on t.attempt_id = a.id where a.public_id = ?", id);
    }

    @Test
    void savingAnAnswerTakesThreeStatements() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        String id = starts.start(learner, FINAL, now);
        Sent answer = right(id, 1);
        List<String> statements = InStatements.of(() -> attempts.perform(learner, id, answer, now));
        assertEquals(3, statements.size(), statements.toString());
    }

    @Test
    void handingInTwentyAnswersTakesFewKindsOfStatements() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        String id = starts.start(learner, FINAL, now);
        List<Sent> answers = InAnswers.right(load(id), 20);
        List<String> statements = InStatements.of(() -> attempts.submit(learner, id, Origin.seen(0), answers, now));
        assertEquals(
                1,
                statements.stream()
                        .filter(s -> s.startsWith("select a.id, a.public_id"))
                        .count(),
                "the attempt is loaded once");
        assertEquals(
                21,
                statements.stream()
                        .filter(s -> s.startsWith("insert into attempt_step"))
                        .count(),
                "in one batch");
        assertEquals(
                20,
                statements.stream()
                        .filter(s -> s.startsWith("update attempt_slot"))
                        .count(),
                "in one batch");
    }

    @Test
    void theAttemptPageTakesOneStatement() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        String id = starts.start(learner, FINAL, now);
        List<String> statements = InStatements.of(() -> sittings.open(learner, id, 1, now));
        assertEquals(1, statements.size(), statements.toString());
    }

    @Test
    void whoSendsHundredsOfAnswersASecondIsHeldBackAndNothingIsLost() {
        String id = starts.start(learner, FINAL, now);
        Sent answer = right(id, 1);
        attempts.perform(learner, id, answer, now);
        Set<String> refusals = new HashSet<>();
        for (int i = 0; i < 300; i++) {
            boolean json = i % 2 == 0;
            refusals.add(refused(() -> {
                        if (json) {
                            attempts.perform(learner, "no attempt", answer, now);
                        } else {
                            attempts.performAll(learner, "no attempt", List.of(answer), now);
                        }
                    })
                    .type());
        }
        assertEquals(Set.of("not-found", "too-many"), refusals);
        assertEquals(2, steps(id), "the start and one answer");
        assertTrue(load(id).slot(1).orElseThrow().isAnswered());
    }

    @Test
    void aQuizsLatestAttemptsTellHowOftenAQuestionWasAsked() {
        starts.start(learner, FINAL, now);
        Exposure latest = within(() -> tries.exposure(FINAL, 1));
        assertEquals(1, latest.attempts());
        assertEquals(20, latest.asked().size());
        assertTrue(within(() -> tries.exposure(FINAL, 500)).attempts() >= 1);
    }

    @Test
    void theSameAnswerTwiceMakesNoNewStep() {
        String id = starts.start(learner, FINAL, now);
        Sent answer = right(id, 1);
        assertEquals(1, attempts.perform(learner, id, answer, now).number());
        assertEquals(1, attempts.perform(learner, id, answer, now).number());
        assertEquals(2, steps(id), "the start and one answer");
    }

    @Test
    void aStaleTabIsRefusedAndNothingIsLost() {
        String id = starts.start(learner, FINAL, now);
        Sent answer = right(id, 1);
        attempts.perform(learner, id, answer, now);
        Sent older = new Sent("clear", 1, Map.of(), Origin.seen(0));
        assertEquals(new Refusal.Stale(1), refused(() -> attempts.perform(learner, id, older, now)));
        assertTrue(load(id).slot(1).orElseThrow().isAnswered());
    }

    @Test
    void anothersAttemptIsNotThere() {
        String id = starts.start(learner, FINAL, now);
        Caller other = InLearners.enrolled();
        Sent answer = right(id, 1);
        assertEquals(new Refusal.NotFound(), refused(() -> attempts.perform(other, id, answer, now)));
        assertEquals(new Refusal.NotFound(), refused(() -> attempts.performAll(other, id, List.of(answer), now)));
        assertEquals(new Refusal.NotFound(), refused(() -> attempts.submit(other, id, Origin.seen(0), List.of(), now)));
        assertEquals(new Refusal.NotFound(), refused(() -> attempts.close(other, id, now)));
        assertEquals(new Refusal.NotFound(), refused(() -> sittings.open(other, id, 1, now)));
        assertEquals(new Refusal.NotFound(), refused(() -> sittings.finished(other, id, now)));
        assertEquals(1, steps(id));
    }

    @Test
    void whatIsNoIdIsNotFound() {
        for (String id : List.of("0".repeat(26), "x", "' or 1=1 --")) {
            assertEquals(new Refusal.NotFound(), refused(() -> sittings.open(learner, id, 1, now)));
            assertEquals(
                    new Refusal.NotFound(),
                    refused(() -> attempts.submit(learner, id, Origin.seen(0), List.of(), now)));
        }
        assertEquals(new Refusal.NotFound(), refused(() -> starts.start(learner, "no-such-quiz", now)));
    }

    @Test
    void aQuestionThatWasNotDrawnIsNotFound() {
        String id = starts.start(learner, FINAL, now);
        assertEquals(
                new Refusal.NotFound(), refused(() -> attempts.perform(learner, id, Sent.save(21, 0, Map.of()), now)));
    }

    @Test
    void whoHasNotEnrolledCannotStart() {
        Caller stranger = InLearners.stranger();
        assertInstanceOf(Refusal.Conflict.class, refused(() -> starts.start(stranger, FINAL, now)));
        assertEquals("enrol", sittings.offer(Optional.of(stranger), FINAL, now).state());
        assertEquals("sign-in", sittings.offer(Optional.empty(), FINAL, now).state());
    }

    @Test
    void twoClicksStartOneAttempt() throws Exception {
        Set<String> ids = new HashSet<>(atOnce(() -> starts.start(learner, FINAL, now)));
        assertEquals(1, ids.size());
        assertEquals(1, InLearners.number("select count(*) from attempt where account_id = ?", learner.accountId()));
        assertEquals(
                "continue", sittings.offer(Optional.of(learner), FINAL, now).state());
    }

    @Test
    void oneSubmissionCountsHoweverOftenItIsSent() throws Exception {
        String id = starts.start(learner, FINAL, now);
        List<Sent> answers = InAnswers.right(load(id), 20);
        List<TurnReply> replies = atOnce(() -> attempts.submit(learner, id, Origin.seen(0), answers, clock.instant()));
        assertEquals(1, new HashSet<>(replies).size(), "five equal replies");
        assertEquals(22, steps(id), "the start, twenty answers, one end");
        assertEquals(
                1,
                InLearners.number("select count(*) from attempt where public_id = ? and mark = '1/1' and passed", id));
    }

    @Test
    void ofRivalSavesOneWinsAndTheOthersAreStale() throws Exception {
        String id = starts.start(learner, FINAL, now);
        List<String> options = List.of("a", "b", "c");
        int slot = load(id).slots().stream()
                .filter(s -> s.question().type().equals("single"))
                .findFirst()
                .orElseThrow()
                .number();
        List<String> outcomes = atOnce(() -> {
            String option = options.get((int) (Thread.currentThread().getId() % options.size()));
            try {
                attempts.perform(learner, id, Sent.save(slot, 0, Map.of("r", List.of(option))), now);
                return "kept";
            } catch (Refused refused) {
                return refused.refusal().type();
            }
        });
        assertTrue(Set.of("kept", "stale").containsAll(outcomes), outcomes.toString());
        assertEquals(2, steps(id), "the start and one answer");
    }

    @Test
    void noSaveSlipsInBehindASubmission() throws Exception {
        String id = starts.start(learner, FINAL, now);
        Sent answer = right(id, 1);
        Future<TurnReply> submission =
                others.submit(() -> attempts.submit(learner, id, Origin.seen(0), List.of(), now));
        Future<String> save = others.submit(() -> {
            try {
                attempts.perform(learner, id, answer, now);
                return "kept";
            } catch (Refused refused) {
                return refused.refusal().type();
            }
        });
        submission.get();
        boolean kept = save.get().equals("kept");
        Attempt after = load(id);
        assertEquals(
                kept ? Fraction.of(1, 20) : Fraction.ZERO,
                after.head().finish().orElseThrow().mark());
        assertEquals(kept ? 3 : 2, steps(id));
    }

    @Test
    void afterTheDeadlineNothingIsTakenAndWhatIsSavedCounts() {
        String id = starts.start(learner, TIMED, now);
        Instant deadline = now.plus(LIMIT);
        Sent first = right(id, 1);
        Sent second = right(id, 2);
        attempts.perform(learner, id, first, deadline.minusMillis(1));
        assertEquals(new Refusal.Closed(deadline), refused(() -> attempts.perform(learner, id, second, deadline)));
        assertEquals(
                new Refusal.Closed(deadline),
                refused(() -> attempts.submit(learner, id, Origin.seen(0), List.of(second), deadline.plusSeconds(1))));
        assertTrue(sittings.open(learner, id, 1, deadline).isEmpty());
        attempts.close(learner, id, deadline.plusSeconds(3_600));
        FinishedAttempt end = sittings.finished(learner, id, now).orElseThrow();
        assertEquals(deadline, end.finishedAt());
        assertEquals("1", end.score().points());
        assertTrue(end.expired());
    }

    @Test
    void closingLeavesARunningAttemptAlone() {
        String id = starts.start(learner, TIMED, now);
        attempts.close(learner, id, now.plus(LIMIT).minusMillis(1));
        assertTrue(sittings.open(learner, id, 1, now).isPresent());
        assertTrue(sittings.finished(learner, id, now).isEmpty());
    }

    @Test
    void theGradesComeAgainFromTheHistory() {
        String id = starts.start(learner, TIMED, now);
        Attempt drawn = load(id);
        List<Sent> answers = new ArrayList<>(InAnswers.right(drawn, 5));
        answers.set(0, new Sent("check", 1, answers.get(0).parameters(), Origin.seen(0)));
        attempts.performAll(learner, id, answers, now);
        attempts.submit(learner, id, Origin.seen(0), List.of(), now);
        Attempt stored = load(id);
        assertEquals(stored, within(() -> stored.replay(tries.history(id))));
        assertEquals(Fraction.of(5, 9), stored.head().finish().orElseThrow().mark());
    }

    @Test
    void theBestAttemptIsWhatCounts() {
        for (int right : new int[] {3, 20, 1}) {
            String id = starts.start(learner, FINAL, now);
            attempts.submit(learner, id, Origin.seen(0), InAnswers.right(load(id), right), now);
        }
        List<QuizResult> marks = results.marks(List.of(learner.accountId()), List.of(FINAL, TIMED))
                .get(learner.accountId());
        assertEquals(1, marks.size());
        QuizResult best = marks.get(0);
        assertEquals(Fraction.ONE, best.mark());
        assertTrue(best.passed() && best.best());
        assertEquals(
                20,
                results.questions(List.of(best.attemptPublicId()))
                        .get(best.attemptPublicId())
                        .size());
        assertTrue(results.best(learner.accountId(), List.of(FINAL)).get(FINAL).passed());
    }

    @Test
    void aSchoolSeesItsOwnRecordOnly() {
        String id = starts.start(learner, FINAL, now);
        attempts.submit(learner, id, Origin.seen(0), InAnswers.right(load(id), 20), now);
        QuizRecord own = records.of(learner.memberships().get(0).organisationId(), FINAL);
        assertEquals(1, own.finished());
        assertEquals(1, own.passed());
        assertEquals(20, own.questions().size());
        assertTrue(own.questions().stream().allMatch(q -> q.meanMark().equals(Fraction.ONE) && q.answered() == 1));
        long other = InLearners.stranger().memberships().get(0).organisationId();
        assertEquals(new QuizRecord(0, 0, List.of()), records.of(other, FINAL));
        assertFalse(sittings.offer(Optional.of(learner), FINAL, now).tries().isEmpty());
    }
}
