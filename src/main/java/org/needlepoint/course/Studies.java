package org.needlepoint.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Caller.Membership;
import org.needlepoint.account.domain.Role;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.course.domain.Outline;
import org.needlepoint.course.domain.Progress;
import org.needlepoint.course.domain.QuizMark;
import org.needlepoint.course.domain.Step;
import org.needlepoint.course.domain.Study;
import org.needlepoint.course.store.EnrolmentStore;
import org.needlepoint.course.store.ProgressStore;
import org.needlepoint.shared.Refused;

/** Anybody looks at a course; who is signed in sees how far they are. */
@ApplicationScoped
public class Studies {

    @Inject
    private ProgressStore store;

    @Inject
    private EnrolmentStore enrolments;

    @Inject
    private Courseware courseware;

    @Inject
    private QuizMarks marks;

    /**
     * One course with what the caller did in it; two selects, none for nobody.
     *
     * @throws Refused NotFound for an unknown course
     */
    @Transactional
    public Study of(Optional<Caller> caller, String courseId) {
        Catalogue catalogue = courseware.current();
        Course course = catalogue.course(courseId).orElseThrow(Refused::notFound);
        Progress progress =
                caller.map(c -> store.progress(c.accountId(), courseId)).orElse(Progress.NONE);
        Outline outline = Outline.of(course, catalogue);
        return new Study(
                outline, progress, caller.map(c -> marks(c, List.of(outline))).orElse(Map.of()));
    }

    /**
     * One course with all that the person may do with it.
     *
     * @throws Refused NotFound for an unknown course
     */
    @Transactional
    public CourseView course(Optional<Caller> caller, String courseId) {
        Study study = of(caller, courseId);
        List<Membership> schools = caller.filter(c -> !study.progress().enrolled())
                .map(this::schools)
                .orElse(List.of());
        return new CourseView(
                study, caller.isPresent(), prerequisites(caller, study.outline().course()), schools);
    }

    /** Where the caller is a trainee today; clinics may have trainees too, but give no courses. */
    public List<Membership> schools(Caller caller) {
        List<Membership> places = caller.memberships(Role.TRAINEE);
        Set<Long> schools = places.isEmpty()
                ? Set.of()
                : enrolments.schools(
                        places.stream().map(Membership::organisationId).toList());
        return places.stream().filter(m -> schools.contains(m.organisationId())).toList();
    }

    /**
     * What of the caller shows on the page of a lesson; one select, none for nobody.
     *
     * @throws Refused NotFound for an unknown lesson
     */
    public LessonReader reader(Optional<Caller> caller, String lessonId) {
        Lesson lesson = courseware.current().lesson(lessonId).orElseThrow(Refused::notFound);
        Progress progress = caller.map(c -> store.committed(c.accountId(), lesson.courseId()))
                .orElse(Progress.NONE);
        return LessonReader.of(lesson, caller.isPresent(), progress);
    }

    /** The lesson as this reader sees it; no select. */
    public LessonView lesson(LessonReader reader) {
        Catalogue catalogue = courseware.current();
        Lesson lesson = catalogue.lesson(reader.lesson()).orElseThrow(Refused::notFound);
        Outline outline = Outline.of(catalogue.course(lesson.courseId()).orElseThrow(), catalogue);
        return LessonView.of(lesson, outline, reader);
    }

    /** Every course of the catalogue in its order, with what the caller did in it; two selects, none for nobody. */
    @Transactional
    public List<Study> all(Optional<Caller> caller) {
        Catalogue catalogue = courseware.current();
        List<Outline> outlines =
                catalogue.courses().stream().map(c -> Outline.of(c, catalogue)).toList();
        Map<String, Progress> progress =
                caller.map(c -> store.all(c.accountId())).orElse(Map.of());
        Map<String, QuizMark> best = progress.isEmpty() ? Map.of() : marks(caller.orElseThrow(), outlines);
        return outlines.stream()
                .map(o -> new Study(o, progress.getOrDefault(o.course().id(), Progress.NONE), best))
                .toList();
    }

    /** The courses to do before this one, with what the caller did in them; no select where there are none. */
    @Transactional
    public List<Study> prerequisites(Optional<Caller> caller, Course course) {
        return course.prerequisites().stream().map(id -> of(caller, id)).toList();
    }

    private Map<String, QuizMark> marks(Caller caller, Collection<Outline> outlines) {
        List<String> quizzes = outlines.stream()
                .flatMap(o -> o.steps().stream())
                .filter(step -> !step.reading())
                .map(Step::id)
                .toList();
        return quizzes.isEmpty() ? Map.of() : marks.best(caller.accountId(), quizzes);
    }
}
