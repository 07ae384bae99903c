package org.needlepoint.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.course.LessonReader;
import org.needlepoint.course.LessonView;
import org.needlepoint.course.Reading;
import org.needlepoint.course.Studies;

/** One lesson: read it, mark it as read, go on. */
@Named
@RequestScoped
public class LessonPage {

    @Inject
    private Studies studies;

    @Inject
    private Reading reading;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String id;
    private LessonReader reader;
    private LessonView view;

    /** True until the view says otherwise: a form that was posted must find its button. */
    private boolean unread = true;

    /** What of the caller shows on the page. Whoever asks this first and then draws the page reads the database once. */
    public LessonReader look(String lesson) {
        reader = studies.reader(caller.get(), lesson);
        return reader;
    }

    public void load() {
        external.setResponseHeader("Cache-Control", "private, no-cache");
        view = studies.lesson(reader == null ? look(id) : reader);
        unread = view.unread();
    }

    public void markRead() throws IOException {
        reading.markRead(caller.require(), id);
        external.redirect(external.getRequestContextPath() + "/lessons/" + id + "#done");
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LessonView getView() {
        return view;
    }

    public boolean isUnread() {
        return unread;
    }
}
