package org.needlepoint.course;

import java.util.List;
import java.util.stream.IntStream;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.Source;
import org.needlepoint.course.domain.Outline;
import org.needlepoint.course.domain.Place;
import org.needlepoint.course.domain.Progress;
import org.needlepoint.course.domain.Step;

/**
 * One lesson in its course, as one person sees it.
 *
 * @param number among the course's lessons, from 1
 * @param before what stands before it; null at the start
 * @param after what follows; null at the end
 * @param stopped the heading where this person stopped in this lesson; null when they did not, or have read it since
 */
public record LessonView(
        Lesson lesson,
        Outline outline,
        int number,
        Step before,
        Step after,
        boolean signedIn,
        boolean enrolled,
        boolean read,
        Lesson.Heading stopped) {

    /** A source under its number, from 1, which the text refers to. */
    public record Footnote(int number, Source source) {}

    static LessonView of(Lesson lesson, Outline outline, boolean signedIn, Progress progress) {
        boolean read = progress.hasRead(lesson.id());
        return new LessonView(
                lesson,
                outline,
                outline.number(lesson.id()),
                outline.before(lesson.id()).orElse(null),
                outline.after(lesson.id()).orElse(null),
                signedIn,
                progress.enrolled(),
                read,
                read ? null : stopped(lesson, progress));
    }

    public List<Footnote> footnotes() {
        List<Source> sources = lesson.citations();
        return IntStream.range(0, sources.size())
                .mapToObj(i -> new Footnote(i + 1, sources.get(i)))
                .toList();
    }

    /** Lessons of the course. */
    public int count() {
        return outline.lessons().size();
    }

    /** Whether it is to be marked as read. */
    public boolean unread() {
        return enrolled && !read;
    }

    /** Signed in, but nothing is kept before enrolment. */
    public boolean visiting() {
        return signedIn && !enrolled;
    }

    public boolean reviewed() {
        return !lesson.reviewed().isEmpty();
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
