package org.needlepoint.analysis.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.analysis.Teaching;
import org.needlepoint.analysis.domain.CourseRosters;
import org.needlepoint.analysis.domain.Roster;

/** Who takes a course, and how far they are. */
@Named
@RequestScoped
public class InstructorCoursePage {

    @Inject
    private Teaching teaching;

    @Inject
    private CurrentCaller caller;

    private String id;
    private String sort;
    private CourseRosters rosters;

    public void load() {
        rosters = teaching.rosters(caller.require(), id, Roster.Order.named(sort));
    }

    /** "selected" for the order in use, null for the others, so that the attribute is left out. */
    public String selected(String word) {
        return Roster.Order.named(sort).word().equals(word) ? "selected" : null;
    }

    public List<String> getOrders() {
        return Arrays.stream(Roster.Order.values()).map(Roster.Order::word).toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public String getSort() {
        return sort;
    }

    public CourseRosters getRosters() {
        return rosters;
    }
}
