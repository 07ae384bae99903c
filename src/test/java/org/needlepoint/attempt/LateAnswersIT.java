package org.needlepoint.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Origin;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

@ArquillianTest
class LateAnswersIT {

    /** Nine questions; eight right are 88 %, seven are 77 %, and 80 % pass. */
    private static final String TIMED = "nf-3-quiz";

    private static final Duration WORK = Duration.ofMinutes(1);
    private static final Duration LIMIT = Duration.ofMinutes(20);
    private static final int IN_TIME = 7;
    private static final int LATE = 8;

    @Inject
    private LateAnswers lateAnswers;

    @Inject
    private Supervision supervision;

    @Inject
    private Receipts receipts;

    @Inject
    private Starts starts;

    @Inject
    private Attempts attempts;

    @Inject
    private Closings closings;

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
    private Instant made;
    private Instant received;
    private String id;

    @BeforeEach
    void anAnswerMadeInTimeComesAfterTheEnd() {
        learner = InLearners.enrolled();
        examiner = InLearners.staff(learner, Role.EXAMINER);
        now = clock.instant();
        id = starts.start(learner, TIMED, now);
        List<Sent> right = InAnswers.right(all.load(id), 9);
        right.subList(0, IN_TIME).forEach(answer -> attempts.perform(learner, id, answer, now.plus(WORK)));
        Instant end = now.plus(LIMIT);
        closings.close(id, end);
        made = end.minusSeconds(30);
        received = end.plusSeconds(600);
        assertEquals("LATE", send(right.get(LATE - 1)).state());
    }

    private Reply send(Sent answer) {
        Origin origin = new Origin(0, Optional.empty(), Optional.of(made));
        return attempts.perform(learner, id, new Sent("save", answer.slot(), answer.parameters(), origin), received);
    }

    private void takeBack(Instant made) {
        Origin origin = new Origin(0, Optional.empty(), Optional.of(made));
        assertEquals(
                "LATE",
                attempts.perform(learner, id, new Sent("clear", 1, Map.of(), origin), received)
                        .state());
    }

    private static Refusal refused(Executable work) {
        return assertThrows(Refused.class, work).refusal();
    }

    private FinishedAttempt result() {
        return sittings.finished(learner, id, now).orElseThrow();
    }

    private long noted(String act) {
        return InLearners.number(
                "select count(*) from audit_entry where act = ? and actor = ? and subject = ?",
                act,
                examiner.publicId(),
                id);
    }

    @Test
    void itIsKeptAndDoesNotCount() {
        assertFalse(result().passed());
        List<LateAnswer> kept = lateAnswers.of(examiner, id);
        assertEquals(1, kept.size());
        assertEquals(made, kept.get(0).madeAt());
        assertEquals(received, kept.get(0).receivedAt());
        assertTrue(kept.get(0).waiting());
        assertFalse(kept.get(0).answer().blank());
        assertTrue(kept.get(0).saved().blank());
        assertEquals(
                1,
                supervision
                        .running(examiner, null, now)
                        .schools()
                        .get(0)
                        .late()
                        .get(0)
                        .late());
    }

    @Test
    void anExaminerSeesWhichOfTwoAnswersIsTheOlder() {
        takeBack(now);
        takeBack(made);
        assertEquals(
                List.of(true, false, false),
                lateAnswers.of(examiner, id).stream().map(LateAnswer::older).toList());
        assertEquals(
                Arrays.asList(now.plus(WORK), now.plus(WORK), null),
                lateAnswers.of(examiner, id).stream().map(LateAnswer::savedAt).toList());
    }

    @Test
    void theSameAnswerTwiceIsKeptOnce() {
        send(InAnswers.right(all.load(id), LATE).get(LATE - 1));
        assertEquals(1, lateAnswers.of(examiner, id).size());
    }

    @Test
    void aQuestionKeepsTwentyLateAnswersAndRefusesMore() {
        Sent answer = InAnswers.right(all.load(id), LATE).get(LATE - 1);
        Instant end = made;
        for (int i = 1; i < 20; i++) {
            made = end.minusMillis(i);
            assertEquals("LATE", send(answer).state());
        }
        assertEquals("LATE", send(answer).state(), "the last one once more");
        made = end.minusMillis(20);
        assertEquals("closed", refused(() -> send(answer)).type());
        assertEquals(20, lateAnswers.of(examiner, id).size());
    }

    @Test
    void anAnswerThatWasLockedToReadOnIsNotReplaced() {
        Caller reader = InLearners.enrolled("needling-safety");
        Caller theirs = InLearners.staff(reader, Role.EXAMINER);
        String exam = starts.start(reader, "ns-practice-certainty", now);
        Sent first = InAnswers.right(all.load(exam), 1).get(0);
        attempts.perform(reader, exam, new Sent("proceed", 1, Map.of(), Origin.seen(0)), now);
        attempts.submit(reader, exam, Origin.seen(0), List.of(), now.plusSeconds(60));
        Origin origin = new Origin(0, Optional.empty(), Optional.of(now.plusSeconds(1)));
        attempts.perform(reader, exam, new Sent("save", 1, first.parameters(), origin), received);
        assertInstanceOf(
                Refusal.Conflict.class,
                refused(() -> lateAnswers.count(theirs, exam, 1, now.plusSeconds(1), received)));
        assertEquals("waiting", lateAnswers.of(theirs, exam).get(0).state());
        lateAnswers.leave(theirs, exam, 1, now.plusSeconds(1), received);
    }

    @Test
    void whatComesAlongWithALateSubmissionIsKeptToo() {
        Origin origin = new Origin(0, Optional.empty(), Optional.of(made));
        List<Sent> right = InAnswers.right(all.load(id), LATE + 1);
        Sent another = right.get(LATE);
        attempts.submit(
                learner,
                id,
                Origin.seen(0),
                List.of(new Sent("save", another.slot(), another.parameters(), origin), right.get(0)),
                received);
        assertEquals(
                List.of(LATE, another.slot()),
                lateAnswers.of(examiner, id).stream()
                        .map(late -> late.answer().number())
                        .toList());
    }

    @Test
    void aCountedAnswerIsGradedAndMayPass() {
        lateAnswers.count(examiner, id, LATE, made, received);
        assertTrue(result().passed());
        assertEquals("8", result().score().points());
        assertTrue(results.best(learner.accountId(), List.of(TIMED)).get(TIMED).passed());
        Attempt stored = all.load(id);
        assertEquals(stored, stored.replay(all.history(id)));
        assertEquals(1, noted("late.counted"));
        assertEquals("counted", lateAnswers.of(examiner, id).get(0).state());
        assertEquals(
                List.of(),
                supervision.running(examiner, null, now).schools().get(0).late());
    }

    @Test
    void anAnswerThatIsLeftChangesNothing() {
        lateAnswers.leave(examiner, id, LATE, made, received);
        assertFalse(result().passed());
        assertEquals("left", lateAnswers.of(examiner, id).get(0).state());
        assertEquals(1, noted("late.left"));
        assertInstanceOf(Refusal.Conflict.class, refused(() -> lateAnswers.count(examiner, id, LATE, made, received)));
        assertFalse(result().passed());
    }

    @Test
    void itCountsOnce() {
        lateAnswers.count(examiner, id, LATE, made, received);
        assertInstanceOf(Refusal.Conflict.class, refused(() -> lateAnswers.count(examiner, id, LATE, made, received)));
        assertEquals(
                1,
                all.history(id).stream()
                        .filter(step -> step.kind().name().equals("LATE"))
                        .count());
    }

    @Test
    void whoIsNoExaminerOfTheSchoolFindsNothing() {
        for (Caller other : List.of(
                learner,
                InLearners.staff(InLearners.enrolled(), Role.EXAMINER),
                InLearners.staff(learner, Role.INSTRUCTOR),
                InLearners.staff(learner, Role.CLINIC),
                InLearners.staff(learner, Role.ADMINISTRATOR))) {
            assertEquals(new Refusal.NotFound(), refused(() -> lateAnswers.of(other, id)));
            assertEquals(new Refusal.NotFound(), refused(() -> lateAnswers.count(other, id, LATE, made, received)));
            assertEquals(new Refusal.NotFound(), refused(() -> lateAnswers.leave(other, id, LATE, made, received)));
        }
        assertEquals(new Refusal.NotFound(), refused(() -> lateAnswers.count(examiner, id, 1, made, received)));
        assertFalse(result().passed());
    }

    @Test
    void theReceiptStaysWhatItWasWhenItWasGiven() {
        String receipt = result().receipt();
        lateAnswers.count(examiner, id, LATE, made, received);
        assertEquals(receipt, result().receipt());
        ReceiptMatch match = receipts.find(examiner, receipt).orElseThrow();
        assertEquals(id, match.attemptPublicId());
        assertTrue(match.intact());
        assertEquals("passed", match.state());
    }

    @Test
    void aReceiptIsFoundAsItIsReadOutAndWhole() {
        String spoken = result().receipt();
        ReceiptMatch match = receipts.find(examiner, spoken).orElseThrow();
        assertEquals(learner.name(), match.person());
        for (String typed : List.of(
                spoken.replace("-", " "), " " + spoken.toUpperCase() + " ", match.receipt(), spoken.replace("-", ""))) {
            assertEquals(Optional.of(match), receipts.find(examiner, typed), typed);
        }
        assertEquals(
                id,
                receipts.find(InLearners.staff(learner, Role.ADMINISTRATOR), spoken)
                        .orElseThrow()
                        .attemptPublicId());
    }

    @Test
    void noMatchLooksAlikeForAll() {
        String spoken = result().receipt();
        Caller elsewhere = InLearners.staff(InLearners.enrolled(), Role.EXAMINER);
        assertEquals(Optional.empty(), receipts.find(elsewhere, spoken));
        for (String typed :
                new String[] {"", null, "x", "%", "0".repeat(20), spoken + "0", spoken.substring(1), "f".repeat(64)}) {
            assertEquals(Optional.empty(), receipts.find(examiner, typed), typed);
        }
        for (Role role : List.of(Role.TRAINEE, Role.INSTRUCTOR, Role.CLINIC)) {
            Caller somebody = InLearners.staff(learner, role);
            assertEquals(new Refusal.NotFound(), refused(() -> receipts.find(somebody, spoken)));
        }
    }

    @Test
    void aChangedHistoryIsFound() {
        String spoken = result().receipt();
        InLearners.run(
                "update attempt_step set body = '{\"r\":[\"zz\"]}' where slot = 1 and attempt_id ="
                        + " (select id from attempt where public_id = ?)",
                id);
        assertFalse(receipts.find(examiner, spoken).orElseThrow().intact());
    }

    @Test
    void afterTheEndOnlyWhatWasMadeInTimeIsKept() {
        IntStream.of(0, 1).forEach(late -> {
            Instant atTheEnd = now.plus(LIMIT).plusSeconds(late);
            Sent answer = InAnswers.right(all.load(id), 9).get(8);
            Origin origin = new Origin(0, Optional.empty(), Optional.of(atTheEnd));
            assertInstanceOf(
                    Refusal.Closed.class,
                    refused(() ->
                            attempts.perform(learner, id, new Sent("save", 9, answer.parameters(), origin), received)));
        });
        assertEquals(1, lateAnswers.of(examiner, id).size());
    }
}
