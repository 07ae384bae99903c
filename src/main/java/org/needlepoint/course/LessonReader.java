package org.needlepoint.course;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.course.domain.Place;
import org.needlepoint.course.domain.Progress;
import org.needlepoint.course.domain.ReadMark;
import org.needlepoint.course.domain.TimeRead;
import org.needlepoint.shared.Blank;

/**
 * All that shows of a person on the page of a lesson; two people of whom the same shows get the same page.
 *
 * @param lesson id
 * @param revision of the lesson
 * @param stopped the heading where this person stopped in this lesson; null when they did not, or have read it since
 * @param own what they did with it; null when it is not read
 */
public record LessonReader(
        String lesson, String revision, boolean signedIn, boolean enrolled, Lesson.Heading stopped, Own own) {

    /**
     * How the lesson was read.
     *
     * @param revision in which it was read
     * @param day on which it was marked as read, in words; the server knows no reader's zone, so the day is that of UTC
     * @param timed whether the time was counted
     * @param minutes for which it was in front of the reader, if so
     */
    public record Own(String revision, String day, boolean timed, String minutes) {

        private static final DateTimeFormatter DAY =
                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

        static Own of(ReadMark mark) {
            return new Own(
                    mark.revision(),
                    day(mark.readAt()),
                    mark.seconds() > 0,
                    String.valueOf(TimeRead.minutes(mark.seconds())));
        }

        static String day(Instant at) {
            return DAY.format(at);
        }
    }

    static LessonReader of(Lesson lesson, boolean signedIn, Progress progress) {
        ReadMark mark = progress.read().get(lesson.id());
        return new LessonReader(
                lesson.id(),
                lesson.revision(),
                signedIn,
                progress.enrolled(),
                mark == null ? stopped(lesson, progress) : null,
                mark == null ? null : Own.of(mark));
    }

    public boolean read() {
        return own != null;
    }

    /** With blanks for what many of those to whom the same page shows have each of their own. */
    public LessonReader forMany() {
        return own == null
                ? this
                : new LessonReader(
                        lesson,
                        revision,
                        signedIn,
                        enrolled,
                        stopped,
                        new Own(own.revision, Blank.READ_ON.mark(), own.timed, Blank.READ_MINUTES.mark()));
    }

    /** What belongs into the blanks. */
    public Map<Blank, String> fills() {
        return own == null ? Map.of() : Map.of(Blank.READ_ON, own.day, Blank.READ_MINUTES, own.minutes);
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
