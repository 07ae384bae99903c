package org.needlepoint.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.course.Studies;
import org.needlepoint.course.domain.Study;

/** Everything that can be studied. */
@Named
@RequestScoped
public class CoursesPage {

    @Inject
    private Studies studies;

    @Inject
    private CurrentCaller caller;

    private List<Study> courses;

    public void load() {
        courses = studies.all(caller.get());
    }

    public List<Study> getCourses() {
        return courses;
    }
}
