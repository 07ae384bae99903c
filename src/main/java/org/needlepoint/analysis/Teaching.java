package org.needlepoint.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Caller.Membership;
import org.needlepoint.account.domain.Person;
import org.needlepoint.account.domain.Role;
import org.needlepoint.analysis.domain.CourseRosters;
import org.needlepoint.analysis.domain.Roster;
import org.needlepoint.attempt.Records;
import org.needlepoint.audit.Journal;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.course.Learners;
import org.needlepoint.course.domain.Learner;
import org.needlepoint.course.domain.Outline;
import org.needlepoint.course.domain.QuizMark;
import org.needlepoint.shared.Refused;

/** An instructor looks at the people of their own schools. */
@ApplicationScoped
public class Teaching {

    @Inject
    private Learners learners;

    @Inject
    private Records records;

    @Inject
    private People people;

    @Inject
    private Courseware courseware;

    @Inject
    private Journal journal;

    /**
     * Who takes the course through each school where the caller teaches, and how far they are. Four selects a school, however many
     * they are; that it was looked at is noted.
     *
     * @throws Refused NotFound for an unknown course, and for who teaches nowhere
     */
    @Transactional
    public CourseRosters rosters(Caller caller, String courseId, Roster.Order order) {
        Catalogue catalogue = courseware.current();
        Course course = catalogue.course(courseId).orElseThrow(Refused::notFound);
        List<Membership> schools = caller.memberships(Role.INSTRUCTOR);
        if (schools.isEmpty()) {
            throw Refused.notFound();
        }
        Outline outline = Outline.of(course, catalogue);
        return new CourseRosters(
                course.title(),
                schools.stream()
                        .map(school -> roster(caller, school, outline).in(order))
                        .toList());
    }

    private Roster roster(Caller caller, Membership school, Outline outline) {
        String courseId = outline.course().id();
        List<Learner> all = learners.of(school.organisationId(), courseId);
        Map<Long, Person> names =
                people.people(all.stream().map(Learner::accountId).toList());
        Map<Long, Map<String, QuizMark>> marks = records.best(school.organisationId(), courseId);
        journal.record(
                caller.publicId(),
                "roster.viewed",
                school.organisationPublicId(),
                Map.of("course", courseId, "people", String.valueOf(all.size())));
        return Roster.of(
                school.organisationName(),
                all.stream()
                        .map(l -> Roster.Line.of(
                                names.get(l.accountId()), l, outline, marks.getOrDefault(l.accountId(), Map.of())))
                        .toList(),
                outline,
                learners.times(school.organisationId(), courseId));
    }
}
