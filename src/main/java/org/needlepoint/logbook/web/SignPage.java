package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.SignLinks;

/** Where a link for signing at the bedside leads: the session, and a field for the supervisor's code. */
@Named
@RequestScoped
public class SignPage {

    @Inject
    private SignLinks links;

    @Inject
    private LogbookForm form;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String id;
    private SignLinks.Bedside bedside;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("X-Robots-Tag", "noindex");
        bedside = links.open(id, caller.get());
    }

    public void sign() throws IOException {
        form.perform(() -> {
            links.sign(id, form.value("code"), caller.get());
            return "/sign/" + id;
        });
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public SignLinks.Bedside getBedside() {
        return bedside;
    }
}
