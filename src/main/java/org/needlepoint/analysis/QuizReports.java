package org.needlepoint.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Caller.Membership;
import org.needlepoint.account.domain.Role;
import org.needlepoint.analysis.domain.QuizName;
import org.needlepoint.analysis.domain.QuizReport;
import org.needlepoint.analysis.domain.SchoolCourses;
import org.needlepoint.attempt.Records;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.Revisions;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.course.Learners;
import org.needlepoint.course.domain.Outline;
import org.needlepoint.shared.Refused;

/** Instructors and examiners look at results in their own schools, without names. */
@ApplicationScoped
public class QuizReports {

    @Inject
    private Records records;

    @Inject
    private Learners learners;

    @Inject
    private Courseware courseware;

    @Inject
    private Revisions revisions;

    /** The courses of each school where the caller holds the role; one select. */
    @Transactional
    public List<SchoolCourses> courses(Caller caller, Role role) {
        List<Membership> schools = schools(caller, role);
        Map<Long, Map<String, Long>> counts =
                learners.counts(schools.stream().map(Membership::organisationId).toList());
        Catalogue catalogue = courseware.current();
        return schools.stream()
                .map(school -> new SchoolCourses(
                        school.organisationName(),
                        lines(catalogue, counts.getOrDefault(school.organisationId(), Map.of()))))
                .toList();
    }

    /**
     * How a quiz went in each school where the caller holds the role; one select a school.
     *
     * @throws Refused NotFound for an unknown quiz, and for who holds the role nowhere
     */
    @Transactional
    public List<QuizReport> reports(Caller caller, Role role, String quizId) {
        courseware.current().quiz(quizId).orElseThrow(Refused::notFound);
        return schools(caller, role).stream()
                .map(school -> QuizReport.of(
                        school.organisationName(), records.of(school.organisationId(), quizId), revisions::question))
                .toList();
    }

    private static List<Membership> schools(Caller caller, Role role) {
        List<Membership> schools = caller.memberships(role);
        if (schools.isEmpty()) {
            throw Refused.notFound();
        }
        return schools;
    }

    private static List<SchoolCourses.Line> lines(Catalogue catalogue, Map<String, Long> counts) {
        return catalogue.courses().stream()
                .map(course -> line(course, catalogue, counts.getOrDefault(course.id(), 0L)))
                .toList();
    }

    private static SchoolCourses.Line line(Course course, Catalogue catalogue, long count) {
        return new SchoolCourses.Line(
                course.id(),
                course.code(),
                course.title(),
                course.lang(),
                count,
                QuizName.of(Outline.of(course, catalogue)));
    }
}
