package org.needlepoint.course;

import java.time.Instant;
import java.util.List;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.course.domain.Passage;

/**
 * What changed in a lesson from one of its revisions to another.
 *
 * @param versions all that were served, the newest first
 * @param passages empty while there is nothing to compare
 */
public record LessonChanges(Lesson lesson, Course course, List<Version> versions, List<Passage> passages) {

    /**
     * A revision of the lesson.
     *
     * @param since when it was first served here
     * @param current whether it is the text of today
     * @param from whether it is compared with a later one
     * @param to whether it is what the other became
     */
    public record Version(String revision, Instant since, boolean current, boolean from, boolean to) {

        /** What tells it from one that was first served in the same minute; a book names its chapters so. */
        public String brief() {
            return NormalText.brief(revision);
        }

        /** "selected" or null, so that the attribute is left out. */
        public String fromSelected() {
            return from ? "selected" : null;
        }

        /** The same of the other end. */
        public String toSelected() {
            return to ? "selected" : null;
        }
    }

    public LessonChanges {
        versions = List.copyOf(versions);
        passages = List.copyOf(passages);
    }

    /** It has had one text only. */
    public boolean never() {
        return versions.size() < 2;
    }

    /** Two revisions are compared in which readers see the same. */
    public boolean nothing() {
        return !never() && passages.stream().allMatch(Passage::unchanged);
    }
}
