package org.needlepoint.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.Revisions;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.course.domain.LessonMark;
import org.needlepoint.course.domain.Progress;
import org.needlepoint.course.domain.ReadMark;
import org.needlepoint.course.store.EnrolmentStore;
import org.needlepoint.course.store.ProgressStore;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** A trainee reads lessons: what is read, and where to go on. */
@ApplicationScoped
public class Reading {

    @Inject
    private ProgressStore store;

    @Inject
    private EnrolmentStore enrolments;

    @Inject
    private Courseware courseware;

    @Inject
    private Revisions revisions;

    @Inject
    private Clock clock;

    @Inject
    private Event<LessonRead> events;

    /** By lesson id; one select. */
    @Transactional
    public Map<String, ReadMark> read(long accountId, String courseId) {
        return store.progress(accountId, courseId).read();
    }

    /** By account, every lesson that these people have read, whatever its course; one select, none for nobody. */
    @Transactional
    public Map<Long, List<LessonMark>> read(Collection<Long> accounts) {
        return accounts.isEmpty()
                ? Map.of()
                : store.read(accounts).stream().collect(Collectors.groupingBy(LessonMark::accountId));
    }

    /** Whether enrolled, what is read, where to go on; one select. */
    @Transactional
    public Progress progress(long accountId, String courseId) {
        return store.progress(accountId, courseId);
    }

    /** By course id, for every course that the person has enrolled in; one select. */
    @Transactional
    public Map<String, Progress> all(long accountId) {
        return store.all(accountId);
    }

    /**
     * Marks a lesson as read; a second time changes nothing. May complete a programme, so it is as durable as an issue.
     *
     * @param revision that the page showed, which may be of old times by now; what is none of the lesson counts as that of today
     * @throws Refused NotFound for an unknown lesson, Conflict when the caller is not enrolled
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void markRead(Caller caller, String lessonId, String revision) {
        Lesson lesson = courseware.current().lesson(lessonId).orElseThrow(Refused::notFound);
        requireEnrolled(caller, lesson);
        revisions.keep("lesson", lesson.id(), lesson.revision(), lesson.source());
        Instant now = clock.instant();
        if (store.markRead(
                caller.accountId(), lesson.courseId(), lesson.id(), shown(lesson, revision), lesson.minutes(), now)) {
            events.fire(new LessonRead(caller.accountId(), lesson.courseId(), lesson.id(), now));
        }
    }

    /** Asks the database only when the lesson has moved on, or somebody sends what no page does. */
    private String shown(Lesson lesson, String revision) {
        boolean served = !revision.equals(lesson.revision())
                && NormalText.isHash(revision)
                && revisions.ofLesson(lesson.id()).stream()
                        .anyMatch(kept -> kept.hash().equals(revision));
        return served ? revision : lesson.revision();
    }

    /**
     * Keeps the place where the caller reads now.
     *
     * @param heading id of a second-level heading of the lesson
     * @throws Refused NotFound for an unknown lesson, Malformed for an unknown heading, Conflict when the caller is not enrolled
     */
    @Transactional
    public void keepPlace(Caller caller, String lessonId, String heading) {
        Lesson lesson = courseware.current().lesson(lessonId).orElseThrow(Refused::notFound);
        if (lesson.headings().stream().noneMatch(h -> h.id().equals(heading))) {
            throw new Refused(new Refusal.Malformed("heading", "The lesson has no such heading."));
        }
        requireEnrolled(caller, lesson);
        store.keepPlace(caller.accountId(), lesson.courseId(), lesson.id(), heading, clock.instant());
    }

    private void requireEnrolled(Caller caller, Lesson lesson) {
        if (!enrolments.lock(caller.accountId(), lesson.courseId())) {
            throw new Refused(
                    new Refusal.Conflict("You are not enrolled in this course. Enrol, then your reading is kept."));
        }
    }
}
