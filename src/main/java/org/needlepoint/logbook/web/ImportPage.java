package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.SessionDesk.Choice;
import org.needlepoint.logbook.SessionImports;
import org.needlepoint.logbook.domain.SessionRows;

/** Brings sessions along in a file: what is wrong in it is told row by row before anything is saved. */
@Named
@RequestScoped
public class ImportPage {

    /** Of a request: what {@link ImportServlet} made of a file. */
    static final String ATTRIBUTE = "needlepoint.import";

    @Inject
    private SessionImports imports;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private List<Choice> pathways;
    private Sent sent;

    /** @param problems an empty text for a file that is not the one that was looked at */
    record Sent(String pathway, String csv, Optional<SessionImports.Preview> preview, List<String> problems) {}

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        sent = (Sent) external.getRequestMap().get(ATTRIBUTE);
        pathways = imports.pathways(caller.require()).stream()
                .map(c -> new Choice(c.id(), c.title(), sent != null && c.id().equals(sent.pathway())))
                .toList();
    }

    public List<Choice> getPathways() {
        return pathways;
    }

    /** Null before a file was looked at. */
    public SessionImports.Preview getPreview() {
        return sent == null ? null : sent.preview().orElse(null);
    }

    /** What was sent, to be sent again. */
    public String getCsv() {
        return sent == null ? "" : sent.csv();
    }

    public String getPathway() {
        return sent == null ? "" : sent.pathway();
    }

    /** Not null when the file could not be looked at, or not be taken. */
    public String getFailure() {
        return sent == null || sent.problems().isEmpty() ? null : "failure";
    }

    /** In words; an empty text when the file is another one than was looked at. */
    public String getProblem() {
        return sent == null || sent.problems().isEmpty() ? "" : sent.problems().get(0);
    }

    public String getColumns() {
        return String.join(",", SessionRows.COLUMNS);
    }
}
