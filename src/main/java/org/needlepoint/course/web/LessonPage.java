package org.needlepoint.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Map;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.course.LessonReader;
import org.needlepoint.course.LessonView;
import org.needlepoint.course.Reading;
import org.needlepoint.course.ReadingTimes;
import org.needlepoint.course.Studies;
import org.needlepoint.shared.Blank;

/** One lesson: read it, mark it as read, go on. */
@Named
@RequestScoped
public class LessonPage {

    @Inject
    private Studies studies;

    @Inject
    private Reading reading;

    @Inject
    private ReadingTimes times;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String id;
    private LessonReader reader;
    private LessonView view;

    /** True until the view says otherwise: a form that was posted must find its button. */
    private boolean unread = true;

    /**
     * What of the caller shows on the page, with blanks for what is theirs alone. Whoever asks this first and then draws the page reads the
     * database once.
     *
     * @param fills takes what belongs into the blanks
     */
    public LessonReader look(String lesson, Map<Blank, String> fills) {
        LessonReader own = studies.reader(caller.get(), lesson);
        fills.putAll(own.fills());
        reader = own.forMany();
        return reader;
    }

    public void load() {
        view = studies.lesson(reader == null ? studies.reader(caller.get(), id) : reader);
        unread = view.unread();
    }

    /** What a script has counted goes along; a page without one says nothing of time. */
    public void markRead() throws IOException {
        Map<String, String> form = external.getRequestParameterMap();
        String revision = form.getOrDefault("revision", "");
        times.offer(caller.require(), id, revision, form.getOrDefault("seconds", ""));
        reading.markRead(caller.require(), id, revision);
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
