package org.needlepoint.analysis.web;

import jakarta.inject.Inject;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.analysis.QuizReports;
import org.needlepoint.analysis.domain.QuizReport;
import org.needlepoint.content.Courseware;

/** How a quiz went, question by question: what the pages of several roles share. */
public abstract class QuizOutcome {

    @Inject
    private QuizReports reports;

    @Inject
    private Courseware courseware;

    @Inject
    private CurrentCaller caller;

    private String id;
    private String title;
    private List<QuizReport> schools;

    protected abstract Role role();

    public void load() {
        schools = reports.reports(caller.require(), role(), id);
        title = courseware.current().quiz(id).orElseThrow().title();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public List<QuizReport> getSchools() {
        return schools;
    }
}
