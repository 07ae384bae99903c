package org.needlepoint.content.domain.parse;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.needlepoint.content.domain.Course;

/** The order in which courses are offered: whoever follows it meets no course before what it builds on. */
final class CourseOrder {

    private final Map<String, Course> courses;

    private CourseOrder(Collection<Course> courses) {
        this.courses = courses.stream().collect(Collectors.toMap(Course::id, Function.identity()));
    }

    /** By the number of courses that one builds on, directly or not; of like number the order given stays. */
    static List<Course> of(Collection<Course> courses) {
        CourseOrder order = new CourseOrder(courses);
        return courses.stream()
                .sorted(Comparator.comparingInt(
                        course -> order.below(course, new HashSet<>()).size()))
                .toList();
    }

    /** Ends on a circle too, which is a problem told elsewhere. */
    private Set<String> below(Course course, Set<String> found) {
        course.prerequisites().stream()
                .filter(found::add)
                .filter(courses::containsKey)
                .forEach(id -> below(courses.get(id), found));
        return found;
    }
}
