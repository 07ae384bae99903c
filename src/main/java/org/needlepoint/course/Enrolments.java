package org.needlepoint.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Caller.Membership;
import org.needlepoint.audit.Journal;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Course;
import org.needlepoint.course.domain.Enrolment;
import org.needlepoint.course.store.EnrolmentStore;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** A trainee takes a course through their school. */
@ApplicationScoped
public class Enrolments {

    @Inject
    private EnrolmentStore store;

    @Inject
    private Courseware courseware;

    @Inject
    private Studies studies;

    @Inject
    private Journal journal;

    @Inject
    private Clock clock;

    /** The caller's own enrolment; one select. */
    @Transactional
    public Optional<Enrolment> find(Caller caller, String courseId) {
        return store.find(caller.accountId(), courseId).map(row -> enrolment(caller, row));
    }

    /**
     * Enrols the caller; a second time gives the same enrolment.
     *
     * @param organisationPublicId the school; may be empty or null when the caller learns at one school only
     * @throws Refused NotFound for an unknown course; Conflict, with words, when the caller is no trainee of a school, must choose a
     *     school, or lacks a prerequisite
     */
    @Durable
    @Transactional
    public Enrolment enrol(Caller caller, String courseId, String organisationPublicId) {
        Course course = courseware.current().course(courseId).orElseThrow(Refused::notFound);
        store.queue(caller.accountId());
        Optional<EnrolmentStore.Row> before = store.find(caller.accountId(), courseId);
        if (before.isPresent()) {
            return enrolment(caller, before.get());
        }
        Membership school = school(caller, organisationPublicId);
        requirePrerequisites(caller, course);
        EnrolmentStore.Row row =
                store.insert(caller.accountId(), school.organisationId(), course.id(), clock.instant());
        journal.record(
                caller.publicId(),
                "course.enrolled",
                row.publicId(),
                Map.of("course", course.id(), "organisation", school.organisationPublicId()));
        return enrolment(caller, row);
    }

    private Membership school(Caller caller, String organisationPublicId) {
        List<Membership> schools = studies.schools(caller);
        if (schools.isEmpty()) {
            throw refused("Only trainees of a school can enrol. Ask your school to add you as a trainee.");
        }
        if (organisationPublicId == null || organisationPublicId.isBlank()) {
            if (schools.size() > 1) {
                throw refused(
                        "You learn at more than one school. Choose the school that you take this course through.");
            }
            return schools.get(0);
        }
        return schools.stream()
                .filter(m -> m.organisationPublicId().equals(organisationPublicId))
                .findFirst()
                .orElseThrow(() -> refused("You are not a trainee of that school. Choose one of your own schools."));
    }

    private void requirePrerequisites(Caller caller, Course course) {
        List<String> missing = studies.prerequisites(Optional.of(caller), course).stream()
                .filter(study -> !study.complete())
                .map(study -> study.outline().course().title())
                .toList();
        if (!missing.isEmpty()) {
            throw refused("This course builds on others. First finish: " + String.join("; ", missing) + ".");
        }
    }

    private Enrolment enrolment(Caller caller, EnrolmentStore.Row row) {
        String name = caller.memberships().stream()
                .filter(m -> m.organisationId() == row.organisationId())
                .map(Membership::organisationName)
                .findFirst()
                .orElseGet(() -> store.organisationName(row.organisationId()));
        return new Enrolment(row.publicId(), row.courseId(), row.organisationId(), name, row.startedAt());
    }

    private static Refused refused(String words) {
        return new Refused(new Refusal.Conflict(words));
    }
}
