package org.needlepoint.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.content.Courseware;
import org.needlepoint.course.domain.MedianTime;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InOtherThreads;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class ReadingTimesIT {

    private static final String COURSE = InLearners.COURSE;
    private static final String LESSON = "nf-1-1";
    private static final Duration LONG_AGO = Duration.ofMinutes(10);
    private static final int RIVALS = 5;

    @Inject
    private ReadingTimes times;

    @Inject
    private Reading reading;

    @Inject
    private Studies studies;

    @Inject
    private Learners learners;

    @Inject
    private Courseware courseware;

    @Inject
    private Clock clock;

    @Inject
    private InOtherThreads others;

    @Test
    void spansAreAddedUntilTheLessonIsReadAndThenShownToTheReaderAlone() {
        Caller reader = opened();
        times.count(reader, LESSON, revision(), 400);
        letPass(reader);
        times.count(reader, LESSON, revision(), 30);
        assertEquals(430, seconds(reader));
        assertFalse(view(reader).read());
        reading.markRead(reader, LESSON, "");
        assertTrue(view(reader).own().timed());
        assertEquals("7", view(reader).own().minutes());
        assertEquals(430, reading.read(reader.accountId(), COURSE).get(LESSON).seconds());
        Caller other = InLearners.enrolled();
        reading.markRead(other, LESSON, "");
        assertFalse(view(other).own().timed());
    }

    @Test
    void aSpanSentTwiceCountsOnce() {
        Caller reader = opened();
        times.count(reader, LESSON, revision(), 400);
        times.offer(reader, LESSON, revision(), "400");
        assertCountedOnce(400, reader);
    }

    @Test
    void spansSentAtTheSameMomentCountOnce() throws Exception {
        Caller reader = opened();
        List<Callable<Boolean>> sends = IntStream.range(0, RIVALS)
                .<Callable<Boolean>>mapToObj(i -> () -> times.offer(reader, LESSON, revision(), "500"))
                .toList();
        for (Future<Boolean> send : others.submitAll(sends)) {
            send.get();
        }
        assertCountedOnce(500, reader);
    }

    /** A slow machine may let a second pass between two spans, which then counts. */
    private static void assertCountedOnce(int span, Caller reader) {
        long counted = seconds(reader);
        assertTrue(counted >= span && counted < span + 100, () -> counted + " seconds");
    }

    @Test
    void ofTwoTabsEachAddsWhatHasPassedSinceTheOtherTold() {
        Caller reader = opened();
        times.count(reader, LESSON, revision(), 60);
        letPass(reader, Duration.ofSeconds(60));
        times.count(reader, LESSON, revision(), 420);
        assertCountedOnce(120, reader);
    }

    @Test
    void whatNobodyReadsAtAStretchIsRefusedAndNothingIsStored() {
        Caller reader = opened();
        for (long span : new long[] {86_400, 1_000_000, Long.MAX_VALUE}) {
            conflict("not passed", () -> times.count(reader, LESSON, revision(), span));
        }
        assertInstanceOf(Refusal.Malformed.class, refusal(() -> times.count(reader, LESSON, revision(), -1)));
        assertEquals(0, seconds(reader));
    }

    @Test
    void aPageThatWasNotOpenedCountsNothing() {
        Caller reader = InLearners.enrolled();
        conflict("not opened", () -> times.count(reader, LESSON, revision(), 1));
        conflict("not opened", () -> times.count(reader, LESSON, "0".repeat(64), 0));
        for (String odd : List.of("", "\u0000", "A".repeat(64), "0".repeat(100_000))) {
            conflict("not opened", () -> times.count(reader, LESSON, odd, 0));
            assertFalse(times.offer(reader, LESSON, odd, "0"));
        }
        assertEquals(0, rows(reader));
    }

    @Test
    void whoIsNotEnrolledOrHasReadItIsNotCounted() {
        Caller stranger = InLearners.stranger();
        conflict("not enrolled", () -> times.count(stranger, LESSON, revision(), 0));
        assertEquals(0, rows(stranger));
        Caller reader = opened();
        reading.markRead(reader, LESSON, "");
        conflict("marked this lesson as read", () -> times.count(reader, LESSON, revision(), 10));
        assertEquals(0, seconds(reader));
        assertInstanceOf(Refusal.NotFound.class, refusal(() -> times.count(reader, "no-such-lesson", revision(), 0)));
    }

    @Test
    void aFormIsNotRefusedForATimeThatCannotBeTrue() {
        Caller reader = opened();
        for (String odd : List.of("", "NaN", "-5", "1e9", "5.5", "9999999999999", "Infinity", "600000", "٣")) {
            assertFalse(times.offer(reader, LESSON, revision(), odd), odd);
        }
        assertFalse(times.offer(reader, "no-such-lesson", revision(), "5"));
        assertFalse(times.offer(InLearners.stranger(), LESSON, revision(), "5"));
        assertEquals(0, seconds(reader));
        assertTrue(times.offer(reader, LESSON, revision(), "5"));
        assertEquals(5, seconds(reader));
    }

    @Test
    void aSchoolSeesTheMedianOfEveryFiveReadersAndNothingOfOneMore() {
        Caller first = read(100);
        long school = first.memberships().get(0).organisationId();
        for (int seconds : new int[] {300, 200, 1_000}) {
            join(school, read(seconds));
        }
        assertEquals(Map.of(), learners.times(school, COURSE));
        Caller uncounted = InLearners.enrolled();
        reading.markRead(uncounted, LESSON, "");
        join(school, uncounted);
        join(school, opened());
        assertEquals(
                Map.of(), learners.times(school, COURSE), "neither who has no time nor who has not finished counts");
        join(school, read(150));
        assertEquals(Map.of(LESSON, Map.of(revision(), new MedianTime(5, 200))), learners.times(school, COURSE));
        for (int seconds : new int[] {400, 500, 600, 700}) {
            join(school, read(seconds));
            assertEquals(Map.of(LESSON, Map.of(revision(), new MedianTime(5, 200))), learners.times(school, COURSE));
        }
        join(school, read(800));
        assertEquals(Map.of(LESSON, Map.of(revision(), new MedianTime(10, 450))), learners.times(school, COURSE));
        assertEquals(Map.of(), learners.times(school, "no-such-course"));
    }

    @Test
    void theStatementsStayWithinTheirBudget() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        Caller reader = opened();
        budget(3, () -> times.count(reader, LESSON, revision(), 60));
        reading.markRead(reader, LESSON, "");
        budget(1, () -> view(reader));
        budget(0, () -> studies.reader(Optional.empty(), LESSON));
        budget(1, () -> learners.times(reader.memberships().get(0).organisationId(), COURSE));
    }

    /** Somebody who opened the page long ago. */
    private Caller opened() {
        Caller reader = InLearners.enrolled();
        times.count(reader, LESSON, revision(), 0);
        letPass(reader);
        return reader;
    }

    private Caller read(int seconds) {
        Caller reader = opened();
        letPass(reader, Duration.ofSeconds(seconds + 1L));
        times.count(reader, LESSON, revision(), seconds);
        reading.markRead(reader, LESSON, "");
        return reader;
    }

    private void letPass(Caller reader) {
        letPass(reader, LONG_AGO);
    }

    private void letPass(Caller reader, Duration time) {
        InLearners.run(
                "update lesson_time set counted_until = ? where account_id = ?",
                clock.instant().minus(time).atOffset(ZoneOffset.UTC),
                reader.accountId());
    }

    private static void join(long school, Caller learner) {
        InLearners.run("update enrolment set organisation_id = ? where account_id = ?", school, learner.accountId());
    }

    private static long seconds(Caller reader) {
        return InLearners.number("select sum(seconds) from lesson_time where account_id = ?", reader.accountId());
    }

    private static long rows(Caller reader) {
        return InLearners.number("select count(*) from lesson_time where account_id = ?", reader.accountId());
    }

    private LessonView view(Caller reader) {
        return studies.lesson(studies.reader(Optional.of(reader), LESSON));
    }

    private String revision() {
        return courseware.current().lesson(LESSON).orElseThrow().revision();
    }

    private static void budget(int most, InStatements.Work work) throws Exception {
        List<String> statements = InStatements.of(work);
        assertEquals(most, statements.size(), statements::toString);
    }

    private static void conflict(String words, Executable deed) {
        String detail = assertInstanceOf(Refusal.Conflict.class, refusal(deed)).detail();
        assertTrue(detail.contains(words), detail);
    }

    private static Refusal refusal(Executable deed) {
        return assertThrows(Refused.class, deed).refusal();
    }
}
