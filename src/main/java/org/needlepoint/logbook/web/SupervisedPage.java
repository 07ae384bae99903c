package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.Cosigning;
import org.needlepoint.logbook.SessionView;

/** One session as its supervisor sees it: to give back, to redact, or to take the signature back. */
@Named
@RequestScoped
public class SupervisedPage {

    @Inject
    private Cosigning cosigning;

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
        session = cosigning.look(caller.require(), id);
    }

    public void giveBack() throws IOException {
        form.perform(() -> {
            cosigning.giveBack(caller.require(), id, form.seen(), form.value("reason"));
            return "/supervision?done=returned";
        });
    }

    public void withdraw() throws IOException {
        form.perform(() -> {
            cosigning.withdraw(caller.require(), id, form.seen(), form.value("reason"));
            return "/supervision/" + id + "?done=withdrawn";
        });
    }

    public void redact() throws IOException {
        form.perform(() -> {
            cosigning.redact(caller.require(), id, form.seen(), form.value("field"), form.value("why"));
            return "/supervision/" + id + "?done=redacted";
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
