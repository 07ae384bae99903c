package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.Pathways;
import org.needlepoint.logbook.SessionView;
import org.needlepoint.logbook.Sessions;

/** The caller's sessions, the latest first, of one state if asked for. */
@Named
@RequestScoped
public class LogbookPage {

    private static final List<String> STATES = List.of("written", "asked", "returned", "signed", "withdrawn");

    @Inject
    private Sessions sessions;

    @Inject
    private Pathways pathways;

    @Inject
    private LogbookForm form;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private Pathways.Own own;
    private List<SessionView> found;
    private String state;
    private int page;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        String asked = form.value("state");
        state = STATES.contains(asked == null ? "" : asked) ? asked : null;
        page = number(form.value("page"));
        own = pathways.own(caller.require());
        found = sessions.list(caller.require(), state, page);
    }

    private static int number(String typed) {
        return typed != null && typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
    }

    public Pathways.Own getOwn() {
        return own;
    }

    public List<SessionView> getFound() {
        return found.subList(0, Math.min(found.size(), Sessions.PAGE));
    }

    public List<String> getStates() {
        return STATES;
    }

    /** For {@code aria-current}; the empty text stands for all. */
    public String current(String other) {
        return other.equals(state == null ? "" : state) ? "page" : null;
    }

    /** Address of the later page; null on the last one. */
    public String getOlder() {
        return found.size() > Sessions.PAGE ? address(page + 1) : null;
    }

    /** Address of the page before; null on the first one. */
    public String getNewer() {
        return page > 0 ? address(page - 1) : null;
    }

    private String address(int number) {
        return "/logbook?page=" + number + (state == null ? "" : "&state=" + state);
    }
}
