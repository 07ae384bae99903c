package org.needlepoint.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.course.Studies;
import org.needlepoint.course.domain.Study;

/** The start page: what the person was at, and every course. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private Studies studies;

    @Inject
    private CurrentCaller caller;

    private List<Study> courses;
    private List<Study> underWay;

    public void load() {
        courses = studies.all(caller.get());
        underWay = courses.stream()
                .filter(study -> study.progress().enrolled() && !study.complete())
                .toList();
    }

    public List<Study> getCourses() {
        return courses;
    }

    /** Courses that the caller takes and has not finished; empty for nobody. */
    public List<Study> getUnderWay() {
        return underWay;
    }
}
