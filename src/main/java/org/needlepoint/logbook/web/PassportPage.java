package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.Passports;
import org.needlepoint.logbook.Remarks;

/** What examiners signed of the caller's skills. */
@Named
@RequestScoped
public class PassportPage {

    @Inject
    private Passports passports;

    @Inject
    private Remarks remarks;

    @Inject
    private LogbookForm form;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private Passports.Own own;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        own = passports.own(caller.require(), external.getRequestContextPath(), form.value("figure"));
    }

    public void redact() throws IOException {
        form.perform(() -> {
            remarks.redact(caller.require(), form.value("mark"));
            return "/passport?done=redacted";
        });
    }

    public Passports.Own getOwn() {
        return own;
    }
}
