package org.needlepoint.certify.domain.rule;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.CourseFacts;
import org.needlepoint.certify.domain.Facts.LessonRead;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/** Every lesson that the course has today must be read, in whichever revision it was. */
final class CourseReadRule {

    private CourseReadRule() {}

    static Standing of(Requirement.CourseRead requirement, Facts facts, AsOf asOf) {
        CourseFacts course =
                facts.courses().getOrDefault(requirement.courseId(), new CourseFacts(List.of(), List.of()));
        int need = course.lessons().size();
        Map<String, LessonRead> marks = course.read().stream()
                .collect(Collectors.toMap(LessonRead::lessonId, Function.identity(), (one, other) -> one));
        List<LessonRead> read = course.lessons().stream()
                .filter(marks::containsKey)
                .map(marks::get)
                .toList();
        Proof proof = new Proof.Lessons(requirement.courseId(), read);
        if (read.isEmpty()) {
            return new Standing.Open(requirement, need, Unit.LESSONS);
        }
        return read.size() == need
                ? new Standing.Met(requirement, proof)
                : new Standing.Short(requirement, read.size(), need, Unit.LESSONS, proof, List.of());
    }
}
