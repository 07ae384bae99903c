package org.needlepoint.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.attempt.FinishedAttempt;
import org.needlepoint.attempt.Sittings;

/** How an attempt went, question by question. */
@Named
@RequestScoped
public class ResultPage {

    @Inject
    private Sittings sittings;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    private ExternalContext external;

    private String id;
    private FinishedAttempt attempt;

    /** An attempt that is still open has no result: its own page knows what to do. */
    public void load() throws IOException {
        external.setResponseHeader("Cache-Control", "no-store");
        attempt = sittings.finished(caller.require(), id, clock.instant()).orElse(null);
        if (attempt == null) {
            external.redirect(external.getRequestContextPath() + "/attempts/" + id);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public FinishedAttempt getAttempt() {
        return attempt;
    }
}
