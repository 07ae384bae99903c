package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.SessionDesks;
import org.needlepoint.logbook.Sessions;

/** Writes an unsigned session anew. */
@Named
@RequestScoped
public class ChangeSessionPage {

    @Inject
    private Sessions sessions;

    @Inject
    private SessionDesks desks;

    @Inject
    private TypedForm typed;

    @Inject
    private LogbookForm form;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String id;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        typed.lay(desks.of(caller.require(), id, typed.sent()));
    }

    public void ask() throws IOException {
        change(true);
    }

    public void save() throws IOException {
        change(false);
    }

    private void change(boolean ask) throws IOException {
        form.perform(() -> {
            String state = sessions.change(caller.require(), id, form.seen(), typed.typed(), ask);
            return TypedForm.next(id, state, ask);
        });
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
