package org.needlepoint.content.domain.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Course;

class CourseOrderTest {

    @Test
    void whatOthersBuildOnComesFirst() {
        assertEquals(
                List.of("foundations", "safety", "ethics", "advanced"),
                order(
                        course("advanced", "ethics", "safety"),
                        course("ethics", "foundations"),
                        course("foundations"),
                        course("safety")));
    }

    @Test
    void aCircleStillHasAnOrder() {
        assertEquals(List.of("a", "b"), order(course("a", "b"), course("b", "a")));
    }

    private static List<String> order(Course... courses) {
        return CourseOrder.of(List.of(courses)).stream().map(Course::id).toList();
    }

    private static Course course(String id, String... prerequisites) {
        return new Course(id, "", "", "", "en", List.of(prerequisites), List.of(), List.of());
    }
}
