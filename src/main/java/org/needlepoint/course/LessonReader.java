package org.needlepoint.course;

import org.needlepoint.content.domain.Lesson;
import org.needlepoint.course.domain.Place;
import org.needlepoint.course.domain.Progress;

/**
 * All that shows of a person on the page of a lesson; two people of whom the same shows get the same page.
 *
 * @param lesson id
 * @param revision of the lesson
 * @param stopped the heading where this person stopped in this lesson; null when they did not, or have read it since
 */
public record LessonReader(
        String lesson, String revision, boolean signedIn, boolean enrolled, boolean read, Lesson.Heading stopped) {

    static LessonReader of(Lesson lesson, boolean signedIn, Progress progress) {
        boolean read = progress.hasRead(lesson.id());
        return new LessonReader(
                lesson.id(),
                lesson.revision(),
                signedIn,
                progress.enrolled(),
                read,
                read ? null : stopped(lesson, progress));
    }

    /** The first heading is no place to go on from: the page opens there anyway. */
    private static Lesson.Heading stopped(Lesson lesson, Progress progress) {
        return progress.place()
                .filter(place -> place.lessonId().equals(lesson.id()))
                .map(Place::heading)
                .flatMap(id -> lesson.headings().stream()
                        .skip(1)
                        .filter(h -> h.id().equals(id))
                        .findFirst())
                .orElse(null);
    }
}
