package org.needlepoint.analysis.domain;

import java.util.List;

/** One course with its people in each school of whoever looks. */
public record CourseRosters(String title, List<Roster> schools) {
    public CourseRosters {
        schools = List.copyOf(schools);
    }
}
