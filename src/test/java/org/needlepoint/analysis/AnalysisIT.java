package org.needlepoint.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.analysis.domain.QuizReport;
import org.needlepoint.analysis.domain.Roster;
import org.needlepoint.analysis.domain.SchoolCourses;
import org.needlepoint.attempt.Attempts;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.attempt.Starts;
import org.needlepoint.attempt.domain.Origin;
import org.needlepoint.course.Reading;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class AnalysisIT {

    private static final String COURSE = InLearners.COURSE;
    private static final String FINAL = "nf-final";

    @Inject
    private Teaching teaching;

    @Inject
    private QuizReports reports;

    @Inject
    private Reading reading;

    @Inject
    private Starts starts;

    @Inject
    private Attempts attempts;

    @Inject
    private Clock clock;

    @Test
    void anInstructorSeesTheOwnPeopleAndNobodyElses() {
        Caller learner = InLearners.enrolled();
        Caller other = InLearners.enrolled();
        reading.markRead(learner, "nf-1-1", "");
        Roster roster = roster(learner);
        assertEquals(List.of(learner.name()), names(roster));
        assertEquals(List.of(other.name()), names(roster(other)));
        assertEquals(roster.lines().get(0).lessons(), roster.lessons().size());
        assertTrue(roster.lessons().stream().allMatch(l -> l.median() == null), "one reader is too few for a median");
        Roster.Line line = roster.lines().get(0);
        assertEquals(1, line.read());
        assertEquals(9, line.lessons());
        assertTrue(line.quizzes().stream().allMatch(q -> q.state().equals("open")));
    }

    @Test
    void lookingAtARosterIsNoted() {
        Caller learner = InLearners.enrolled();
        Caller instructor = staff(learner, Role.INSTRUCTOR);
        teaching.rosters(instructor, COURSE, Roster.Order.NAME);
        assertEquals(
                1,
                InLearners.number(
                        "select count(*) from audit_entry where act = 'roster.viewed' and actor = ? and subject = ?",
                        instructor.publicId(),
                        instructor.memberships().get(0).organisationPublicId()));
    }

    @Test
    void whoHoldsNotTheRoleFindsNothing() {
        Caller learner = InLearners.enrolled();
        for (Role role : List.of(Role.TRAINEE, Role.EXAMINER, Role.CLINIC)) {
            notFound(() -> teaching.rosters(staff(learner, role), COURSE, Roster.Order.NAME));
            notFound(() -> reports.reports(staff(learner, role), Role.INSTRUCTOR, FINAL));
            notFound(() -> reports.courses(staff(learner, role), Role.INSTRUCTOR));
        }
        notFound(() -> reports.reports(staff(learner, Role.INSTRUCTOR), Role.EXAMINER, FINAL));
        notFound(() -> teaching.rosters(staff(learner, Role.INSTRUCTOR), "no-such-course", Roster.Order.NAME));
        notFound(() -> reports.reports(staff(learner, Role.INSTRUCTOR), Role.INSTRUCTOR, "no-such-quiz"));
    }

    @Test
    void theHomeTellsHowManyTakeEachCourse() {
        Caller learner = InLearners.enrolled();
        assertEquals(1, learners(reports.courses(staff(learner, Role.INSTRUCTOR), Role.INSTRUCTOR)));
        assertEquals(0, learners(reports.courses(staff(InLearners.stranger(), Role.EXAMINER), Role.EXAMINER)));
    }

    private static long learners(List<SchoolCourses> schools) {
        return schools.get(0).courses().stream()
                .filter(course -> course.id().equals(COURSE))
                .findFirst()
                .orElseThrow()
                .learners();
    }

    @Test
    void aQuizThatNobodyFinishedHasAnEmptyReport() {
        QuizReport report = reports.reports(staff(InLearners.enrolled(), Role.EXAMINER), Role.EXAMINER, FINAL)
                .get(0);
        assertEquals(0, report.finished());
        assertEquals(List.of(), report.questions());
    }

    @Test
    void aQuizHandedInEmptyShowsInReportAndRoster() {
        Caller learner = InLearners.enrolled();
        Instant now = clock.instant();
        attempts.submit(learner, starts.start(learner, FINAL, now), Origin.seen(0), List.of(), now);
        QuizReport report = reports.reports(staff(learner, Role.INSTRUCTOR), Role.INSTRUCTOR, FINAL)
                .get(0);
        assertEquals(1, report.finished());
        assertEquals(0, report.passed());
        assertEquals(20, report.questions().size());
        assertTrue(report.questions().stream().allMatch(q -> q.asked() == 1 && q.answered() == 0 && q.percent() == 0));
        assertEquals(
                List.of("open", "open", "open", "short"),
                roster(learner).lines().get(0).quizzes().stream()
                        .map(Roster.Result::state)
                        .toList());
        assertEquals(
                0,
                reports.reports(staff(InLearners.enrolled(), Role.INSTRUCTOR), Role.INSTRUCTOR, FINAL)
                        .get(0)
                        .finished());
    }

    @Test
    void aRosterTakesAsManyStatementsForTenAsForOne() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        Caller first = InLearners.enrolled();
        long school = first.memberships().get(0).organisationId();
        int one = statements(first);
        for (int i = 0; i < 9; i++) {
            InLearners.run(
                    "update enrolment set organisation_id = ? where account_id = ?",
                    school,
                    InLearners.enrolled().accountId());
        }
        assertEquals(10, roster(first).lines().size());
        assertEquals(one, statements(first));
    }

    private int statements(Caller learner) throws Exception {
        return InStatements.of(() -> roster(learner)).size();
    }

    private Roster roster(Caller learner) {
        return teaching.rosters(staff(learner, Role.INSTRUCTOR), COURSE, Roster.Order.NAME)
                .schools()
                .get(0);
    }

    private static List<String> names(Roster roster) {
        return roster.lines().stream().map(Roster.Line::name).toList();
    }

    /** Somebody who holds the role at the school where the learner learns. */
    private static Caller staff(Caller learner, Role role) {
        Caller somebody = InLearners.stranger();
        Caller.Membership school = learner.memberships().get(0);
        return new Caller(
                somebody.accountId(),
                somebody.publicId(),
                somebody.name(),
                false,
                Stream.of(school)
                        .map(s -> new Caller.Membership(
                                s.organisationId(), s.organisationPublicId(), s.organisationName(), role))
                        .toList());
    }

    private static void notFound(Executable deed) {
        assertInstanceOf(
                Refusal.NotFound.class, assertThrows(Refused.class, deed).refusal());
    }
}
