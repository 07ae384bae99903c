package org.needlepoint.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.course.domain.Enrolment;
import org.needlepoint.course.domain.ReadMark;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InOtherThreads;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class CourseIT {

    private static final String COURSE = InLearners.COURSE;
    private static final String LESSON = "nf-1-1";
    private static final int RIVALS = 5;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Reading reading;

    @Inject
    private Studies studies;

    @Inject
    private Courseware courseware;

    @Inject
    private InOtherThreads others;

    @Test
    void enrollingTwiceGivesTheSameEnrolment() {
        Caller trainee = InLearners.stranger();
        assertEquals(Optional.empty(), enrolments.find(trainee, COURSE));
        Enrolment first = enrolments.enrol(trainee, COURSE, null);
        assertEquals(first, enrolments.enrol(trainee, COURSE, school(trainee).organisationPublicId()));
        assertEquals(Optional.of(first), enrolments.find(trainee, COURSE));
        assertEquals(school(trainee).organisationName(), first.organisationName());
    }

    @Test
    void clicksAtTheSameMomentMakeOneEnrolment() throws Exception {
        Caller trainee = InLearners.stranger();
        Set<String> given = new HashSet<>(
                atOnce(() -> enrolments.enrol(trainee, COURSE, null).publicId()));
        assertEquals(1, given.size());
        assertEquals(1, InLearners.number("select count(*) from enrolment where account_id = ?", trainee.accountId()));
    }

    @Test
    void anEnrolmentStandsInTheJournal() {
        Caller trainee = InLearners.stranger();
        Enrolment enrolment = enrolments.enrol(trainee, COURSE, null);
        enrolments.enrol(trainee, COURSE, null);
        assertEquals(
                1,
                InLearners.number(
                        "select count(*) from audit_entry where act = 'course.enrolled' and actor = ? and subject = ?",
                        trainee.publicId(),
                        enrolment.publicId()));
    }

    @Test
    void whoIsNoTraineeOfASchoolIsToldSo() {
        Caller clinic = InLearners.stranger();
        InLearners.run(
                "update organisation set kind = 'CLINIC' where id = ?",
                school(clinic).organisationId());
        Caller instructor = withRole(InLearners.stranger(), Role.INSTRUCTOR);
        Caller nobodys = withMemberships(InLearners.stranger(), List.of());
        for (Caller caller : List.of(clinic, instructor, nobodys)) {
            assertTrue(conflict(() -> enrolments.enrol(caller, COURSE, null)).contains("trainees of a school"));
            assertTrue(studies.course(Optional.of(caller), COURSE).strange());
        }
    }

    @Test
    void whoLearnsAtTwoSchoolsChoosesOne() {
        Caller one = InLearners.stranger();
        Caller other = InLearners.stranger();
        Caller both = withMemberships(one, List.of(school(one), school(other)));
        assertTrue(studies.course(Optional.of(both), COURSE).chooseSchool());
        assertTrue(conflict(() -> enrolments.enrol(both, COURSE, "")).contains("Choose the school"));
        assertTrue(conflict(() -> enrolments.enrol(one, COURSE, school(other).organisationPublicId()))
                .contains("not a trainee of that school"));
        Enrolment chosen = enrolments.enrol(both, COURSE, school(other).organisationPublicId());
        assertEquals(school(other).organisationId(), chosen.organisationId());
    }

    @Test
    void anEnrolmentIsKeptWhenTheMembershipEnds() {
        Caller trainee = InLearners.enrolled();
        Caller former = withMemberships(trainee, List.of());
        assertEquals(
                school(trainee).organisationName(),
                enrolments.find(former, COURSE).orElseThrow().organisationName());
    }

    @Test
    void anUnknownCourseOrLessonIsNotThere() {
        Caller trainee = InLearners.enrolled();
        notFound(() -> enrolments.enrol(trainee, "no-such-course", null));
        notFound(() -> studies.course(Optional.empty(), "no-such-course"));
        notFound(() -> lessonOf(Optional.empty(), "no-such-lesson"));
        notFound(() -> reading.markRead(trainee, "no-such-lesson", ""));
        notFound(() -> reading.keepPlace(trainee, "no-such-lesson", "h"));
    }

    @Test
    void aLessonIsMarkedAsReadOnceInTheRevisionThatWasShown() throws Exception {
        Caller trainee = InLearners.enrolled();
        atOnce(() -> {
            reading.markRead(trainee, LESSON, "");
            return null;
        });
        ReadMark mark = reading.read(trainee.accountId(), COURSE).get(LESSON);
        reading.markRead(trainee, LESSON, "");
        assertEquals(Map.of(LESSON, mark), reading.read(trainee.accountId(), COURSE));
        assertEquals(lesson(LESSON).revision(), mark.revision());
        assertEquals(1, InLearners.number("select count(*) from revision where hash = ?", mark.revision()));
        assertTrue(lessonOf(Optional.of(trainee), LESSON).read());
    }

    @Test
    void whoIsNotEnrolledIsToldThatNothingIsKept() {
        Caller stranger = InLearners.stranger();
        String heading = lesson(LESSON).headings().get(1).id();
        assertTrue(conflict(() -> reading.markRead(stranger, LESSON, "")).contains("not enrolled"));
        assertTrue(conflict(() -> reading.keepPlace(stranger, LESSON, heading)).contains("not enrolled"));
        assertEquals(
                0,
                InLearners.number("select count(*) from lesson_progress where account_id = ?", stranger.accountId()));
    }

    @Test
    void thePlaceIsKeptUntilTheLessonIsRead() {
        Caller trainee = InLearners.enrolled();
        Lesson.Heading heading = lesson(LESSON).headings().get(2);
        reading.keepPlace(trainee, LESSON, lesson(LESSON).headings().get(1).id());
        reading.keepPlace(trainee, LESSON, heading.id());
        assertEquals(heading, lessonOf(Optional.of(trainee), LESSON).stopped());
        assertEquals(
                "/lessons/" + LESSON + "#" + heading.id(),
                studies.of(Optional.of(trainee), COURSE).next().orElseThrow().path());
        reading.markRead(trainee, LESSON, "");
        assertNull(lessonOf(Optional.of(trainee), LESSON).stopped());
    }

    @Test
    void aHeadingThatIsNoneIsRefused() {
        Caller trainee = InLearners.enrolled();
        Refused refused = assertThrows(Refused.class, () -> reading.keepPlace(trainee, LESSON, "nowhere"));
        assertInstanceOf(Refusal.Malformed.class, refused.refusal());
    }

    @Test
    void whatOneReadsIsNoConcernOfAnother() {
        Caller reader = InLearners.enrolled();
        Caller other = InLearners.enrolled();
        reading.markRead(reader, LESSON, "");
        assertEquals(Map.of(), reading.read(other.accountId(), COURSE));
        assertFalse(lessonOf(Optional.of(other), LESSON).read());
    }

    @Test
    void theStatementsStayWithinTheirBudget() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        Caller trainee = InLearners.enrolled();
        reading.markRead(trainee, LESSON, "");
        budget(0, () -> lessonOf(Optional.empty(), LESSON));
        budget(0, () -> studies.course(Optional.empty(), COURSE));
        budget(1, () -> lessonOf(Optional.of(trainee), LESSON));
        budget(2, () -> studies.course(Optional.of(trainee), COURSE));
        budget(2, () -> studies.all(Optional.of(trainee)));
        budget(1, () -> enrolments.find(trainee, COURSE));
    }

    private LessonView lessonOf(Optional<Caller> reader, String id) {
        return studies.lesson(studies.reader(reader, id));
    }

    private static void budget(int most, InStatements.Work work) throws Exception {
        List<String> statements = InStatements.of(work);
        assertEquals(most, statements.size(), statements::toString);
    }

    private <T> List<T> atOnce(Callable<T> deed) throws Exception {
        List<Callable<T>> deeds = IntStream.range(0, RIVALS).mapToObj(i -> deed).toList();
        List<T> done = new ArrayList<>();
        for (Future<T> future : others.submitAll(deeds)) {
            done.add(future.get());
        }
        return done;
    }

    private Lesson lesson(String id) {
        return courseware.current().lesson(id).orElseThrow();
    }

    private static Caller.Membership school(Caller caller) {
        return caller.memberships().get(0);
    }

    private static Caller withRole(Caller caller, Role role) {
        Caller.Membership school = school(caller);
        return withMemberships(
                caller,
                List.of(new Caller.Membership(
                        school.organisationId(), school.organisationPublicId(), school.organisationName(), role)));
    }

    private static Caller withMemberships(Caller caller, List<Caller.Membership> memberships) {
        return new Caller(caller.accountId(), caller.publicId(), caller.name(), false, memberships);
    }

    private static String conflict(Executable deed) {
        Refused refused = assertThrows(Refused.class, deed);
        return assertInstanceOf(Refusal.Conflict.class, refused.refusal()).detail();
    }

    private static void notFound(Executable deed) {
        assertInstanceOf(
                Refusal.NotFound.class, assertThrows(Refused.class, deed).refusal());
    }
}
