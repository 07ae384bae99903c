package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.SessionDesks;
import org.needlepoint.logbook.Sessions;

/** Writes a session down, fast enough for a phone in the corridor. */
@Named
@RequestScoped
public class NewSessionPage {

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

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        typed.lay(desks.fresh(caller.require(), typed.sent()));
    }

    public void ask() throws IOException {
        write(true);
    }

    public void save() throws IOException {
        write(false);
    }

    private void write(boolean ask) throws IOException {
        String entry = form.value("entry");
        form.perform(() -> {
            String state = sessions.write(caller.require(), entry, form.value("pathway"), typed.typed(), ask);
            return TypedForm.next(entry, state, ask);
        });
    }
}
