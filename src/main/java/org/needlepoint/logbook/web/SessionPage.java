package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.SessionView;
import org.needlepoint.logbook.Sessions;

/** One session of the caller with all that was done to it, and what they can do now. */
@Named
@RequestScoped
public class SessionPage {

    @Inject
    private Sessions sessions;

    @Inject
    private LogbookForm form;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String id;
    private SessionView session;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        session = sessions.look(caller.require(), id);
    }

    public void ask() throws IOException {
        form.perform(() -> {
            sessions.ask(caller.require(), id, form.seen());
            return "/logbook/" + id + "?done=asked";
        });
    }

    public void amend() throws IOException {
        form.perform(() -> {
            sessions.amend(caller.require(), id, form.seen(), form.value("amendment"));
            return "/logbook/" + id + "?done=amended";
        });
    }

    public void redact() throws IOException {
        form.perform(() -> {
            sessions.redact(caller.require(), id, form.seen(), form.value("field"), form.value("why"));
            return "/logbook/" + id + "?done=redacted";
        });
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public SessionView getSession() {
        return session;
    }
}
