package org.needlepoint.course;

import java.util.List;
import java.util.stream.IntStream;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.Source;
import org.needlepoint.course.domain.Outline;
import org.needlepoint.course.domain.Step;

/**
 * One lesson in its course, as one person sees it.
 *
 * @param number among the course's lessons, from 1
 * @param before what stands before it; null at the start
 * @param after what follows; null at the end
 * @param reader all that is personal in it
 */
public record LessonView(Lesson lesson, Outline outline, int number, Step before, Step after, LessonReader reader) {

    /** A source under its number, from 1, which the text refers to. */
    public record Footnote(int number, Source source) {
        static List<Footnote> of(List<Source> sources) {
            return IntStream.range(0, sources.size())
                    .mapToObj(i -> new Footnote(i + 1, sources.get(i)))
                    .toList();
        }
    }

    static LessonView of(Lesson lesson, Outline outline, LessonReader reader) {
        return new LessonView(
                lesson,
                outline,
                outline.number(lesson.id()),
                outline.before(lesson.id()).orElse(null),
                outline.after(lesson.id()).orElse(null),
                reader);
    }

    public List<Footnote> footnotes() {
        return Footnote.of(lesson.citations());
    }

    /** Lessons of the course. */
    public int count() {
        return outline.lessons().size();
    }

    public boolean signedIn() {
        return reader.signedIn();
    }

    public boolean read() {
        return reader.read();
    }

    /** The heading where this person stopped in this lesson; null when they did not, or have read it since. */
    public Lesson.Heading stopped() {
        return reader.stopped();
    }

    /** How this person read it; null when they did not. */
    public LessonReader.Own own() {
        return reader.own();
    }

    /** Whether it was read in another revision than this one. */
    public boolean changed() {
        return read() && !reader.own().revision().equals(lesson.revision());
    }

    /** Whether it is to be marked as read. */
    public boolean unread() {
        return reader.enrolled() && !reader.read();
    }

    /** Signed in, but nothing is kept before enrolment. */
    public boolean visiting() {
        return reader.signedIn() && !reader.enrolled();
    }

    public boolean reviewed() {
        return !lesson.reviewed().isEmpty();
    }
}
