package org.needlepoint.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.course.Studies;
import org.needlepoint.course.domain.Study;

/** The start page: what the person was at. */
@Named
@RequestScoped
public class HomePage {

    @Inject
    private Studies studies;

    @Inject
    private CurrentCaller caller;

    private List<Study> underWay;
    private boolean finished;

    public void load() {
        List<Study> begun = studies.all(caller.get()).stream()
                .filter(study -> study.progress().enrolled())
                .toList();
        underWay = begun.stream().filter(study -> !study.complete()).toList();
        finished = !begun.isEmpty() && underWay.isEmpty();
    }

    /** Courses that the caller takes and has not finished; empty for nobody. */
    public List<Study> getUnderWay() {
        return underWay;
    }

    /** Whether the caller began something and has finished all of it. */
    public boolean isFinished() {
        return finished;
    }

    /** Whether the caller began nothing yet. */
    public boolean isNew() {
        return underWay.isEmpty() && !finished;
    }
}
