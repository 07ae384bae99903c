package org.needlepoint.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.needlepoint.course.Changes;
import org.needlepoint.course.LessonChanges;

/** What changed in a lesson between two of its revisions. */
@Named
@RequestScoped
public class LessonChangesPage {

    @Inject
    private Changes changes;

    private String id;
    private String from;
    private String to;
    private LessonChanges view;

    public void load() {
        view = changes.of(id, from, to);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public LessonChanges getView() {
        return view;
    }
}
