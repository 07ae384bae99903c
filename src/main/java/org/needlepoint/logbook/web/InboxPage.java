package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.Cosigning;
import org.needlepoint.logbook.Supervisors;

/** The supervisor's inbox: sessions to sign, by an explicit list. */
@Named
@RequestScoped
public class InboxPage {

    @Inject
    private Cosigning cosigning;

    @Inject
    private Supervisors supervisors;

    @Inject
    private LogbookForm form;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private Cosigning.Inbox inbox;
    private boolean answered;
    private String next;
    private String previous;
    private String code;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        answered = "answered".equals(form.value("show"));
        String typed = form.value("page");
        int page = typed != null && typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        inbox = cosigning.inbox(caller.require(), answered, page);
        next = inbox.more() ? address(page + 1) : null;
        previous = page > 0 ? address(page - 1) : null;
    }

    private String address(int page) {
        return "/supervision?page=" + page + (answered ? "&show=answered" : "");
    }

    public void sign() throws IOException {
        form.perform(() -> {
            cosigning.sign(caller.require(), form.ticked());
            return "/supervision?done=signed";
        });
    }

    /** Shown in the answer to the post itself: it can't be told a second time. */
    public void renewCode() {
        code = supervisors.renewCode(caller.require(), form.value("appointment"));
        load();
    }

    public Cosigning.Inbox getInbox() {
        return inbox;
    }

    /** For {@code aria-current}. */
    public String current(boolean other) {
        return other == answered ? "page" : null;
    }

    /** For {@code open}: a new code is shown at once. */
    public String getUnfolded() {
        return code == null ? null : "open";
    }

    public boolean isAnswered() {
        return answered;
    }

    /** Null unless it was just made. */
    public String getCode() {
        return code;
    }

    /** Address of the page that follows; null on the last one. */
    public String getNext() {
        return next;
    }

    /** Address of the page before; null on the first one. */
    public String getPrevious() {
        return previous;
    }
}
