package org.needlepoint.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.course.CourseView;
import org.needlepoint.course.Enrolments;
import org.needlepoint.course.Studies;

/** One course: what it holds, what is done, and enrolling in it. */
@Named
@RequestScoped
public class CoursePage {

    @Inject
    private Studies studies;

    @Inject
    private Enrolments enrolments;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String id;
    private CourseView view;

    /** True until the view says otherwise: a form that was posted must find its button. */
    private boolean open = true;

    public void load() {
        view = studies.course(caller.get(), id);
        open = view.open();
    }

    public void enrol() throws IOException {
        String school = external.getRequestParameterMap().get("school");
        enrolments.enrol(caller.require(), id, school);
        external.redirect(external.getRequestContextPath() + "/courses/" + id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CourseView getView() {
        return view;
    }

    public boolean isOpen() {
        return open;
    }
}
