package org.needlepoint.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.Revisions;
import org.needlepoint.content.Revisions.Served;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.course.domain.Comparison;
import org.needlepoint.shared.Refused;

/** Whoever may read a lesson, and so anybody, sees what changed in it. */
@ApplicationScoped
public class Changes {

    @Inject
    private Revisions revisions;

    @Inject
    private Courseware courseware;

    /**
     * One select, and one more for each of the two texts that is not in memory.
     *
     * @param from revision of the lesson; null for the one served before the other
     * @param to the same; null for that of today
     * @throws Refused NotFound for an unknown lesson and for what is no revision of it
     */
    @Transactional
    public LessonChanges of(String lessonId, String from, String to) {
        Catalogue catalogue = courseware.current();
        Lesson lesson = catalogue.lesson(lessonId).orElseThrow(Refused::notFound);
        List<Served> served = revisions.ofLesson(lessonId);
        String later = to == null ? lesson.revision() : known(served, to);
        String earlier = from == null ? before(served, later) : known(served, from);
        return new LessonChanges(
                lesson,
                catalogue.course(lesson.courseId()).orElseThrow(),
                served.stream()
                        .map(s -> new LessonChanges.Version(
                                s.hash(),
                                s.since(),
                                s.hash().equals(lesson.revision()),
                                s.hash().equals(earlier),
                                s.hash().equals(later)))
                        .toList(),
                earlier.equals(later) ? List.of() : Comparison.of(revisions.lesson(earlier), revisions.lesson(later)));
    }

    private static String known(List<Served> served, String revision) {
        return served.stream()
                .map(Served::hash)
                .filter(revision::equals)
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** What was served last before it; if nothing was, for the text of old times came back, the newest other one; at last itself. */
    private static String before(List<Served> served, String revision) {
        List<String> newestFirst = served.stream().map(Served::hash).toList();
        List<String> older = newestFirst.subList(newestFirst.indexOf(revision) + 1, newestFirst.size());
        return older.stream()
                .findFirst()
                .or(() -> newestFirst.stream()
                        .filter(other -> !other.equals(revision))
                        .findFirst())
                .orElse(revision);
    }
}
