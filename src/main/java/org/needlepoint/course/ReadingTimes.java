package org.needlepoint.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.course.domain.TimeRead;
import org.needlepoint.course.store.EnrolmentStore;
import org.needlepoint.course.store.TimeStore;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * A page tells how long it was in front of its reader, until the lesson is marked as read. What it tells is believed only as far as it can
 * be true: the page says when it is opened, and of each span counts at most what has passed since it was opened or counted last.
 */
@ApplicationScoped
public class ReadingTimes {

    private static final String NOT_OPENED = "This page was not opened here. Load it again.";

    @Inject
    private TimeStore store;

    @Inject
    private EnrolmentStore enrolments;

    @Inject
    private Courseware courseware;

    @Inject
    private Clock clock;

    /**
     * Adds a span; one of no seconds opens the page.
     *
     * @param revision of the lesson on the page
     * @throws Refused NotFound for an unknown lesson, Malformed for a negative span, Conflict when nothing of the span can be true, or nothing of
     *     the lesson is counted for the caller; nothing is stored then
     */
    @Transactional
    public void count(Caller caller, String lessonId, String revision, long seconds) {
        Lesson lesson = courseware.current().lesson(lessonId).orElseThrow(Refused::notFound);
        if (seconds < 0) {
            throw new Refused(new Refusal.Malformed("seconds", "Time can't be negative."));
        }
        add(caller, lesson, revision, seconds).ifPresent(why -> {
            throw new Refused(new Refusal.Conflict(why));
        });
    }

    /**
     * The same for a form that is about something else and must not fail by this: what can't be true is left out.
     *
     * @param seconds as the form has it; empty from a page without script
     * @return whether it was added
     */
    @Transactional
    public boolean offer(Caller caller, String lessonId, String revision, String seconds) {
        Optional<Lesson> lesson = courseware.current().lesson(lessonId);
        return lesson.isPresent()
                && seconds.matches("\\d{1,9}")
                && add(caller, lesson.get(), revision, Long.parseLong(seconds)).isEmpty();
    }

    /** @return why not, if not */
    private Optional<String> add(Caller caller, Lesson lesson, String revision, long seconds) {
        if (!NormalText.isHash(revision)) {
            return Optional.of(NOT_OPENED);
        }
        long account = caller.accountId();
        if (!enrolments.lock(account, lesson.courseId())) {
            return Optional.of("You are not enrolled in this course. Your time is counted only once you are.");
        }
        TimeStore.Row row = store.find(account, lesson.courseId(), lesson.id(), revision);
        if (row.read()) {
            return Optional.of("You have marked this lesson as read. Its time is not counted any more.");
        }
        Instant now = clock.instant();
        return row.time().isPresent()
                ? goOn(account, lesson, revision, row.time().get().with(seconds, now))
                : open(account, lesson, revision, seconds, now);
    }

    private Optional<String> goOn(long account, Lesson lesson, String revision, Optional<TimeRead> time) {
        time.ifPresent(counted -> store.update(account, lesson.id(), revision, counted));
        return time.isPresent()
                ? Optional.empty()
                : Optional.of("So much time has not passed since this page was opened or counted last.");
    }

    private Optional<String> open(long account, Lesson lesson, String revision, long seconds, Instant now) {
        if (seconds > 0 || !lesson.revision().equals(revision)) {
            return Optional.of(NOT_OPENED);
        }
        store.insert(account, lesson.id(), revision, now);
        return Optional.empty();
    }
}
