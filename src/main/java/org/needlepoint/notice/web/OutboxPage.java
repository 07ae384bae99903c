package org.needlepoint.notice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.notice.Outbox;
import org.needlepoint.notice.domain.MailState;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** What went out by mail, what waits and what failed. */
@Named
@RequestScoped
public class OutboxPage {

    @Inject
    private Outbox outbox;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private long before = Long.MAX_VALUE;
    private Outbox.Page page;
    private String problem;

    public void load() {
        page = outbox.page(caller.require(), before);
    }

    public void sendAgain() throws IOException {
        try {
            outbox.again(caller.require(), external.getRequestParameterMap().get("mail"));
            external.redirect(external.getRequestContextPath() + "/admin/outbox");
        } catch (Refused refused) {
            if (!(refused.refusal() instanceof Refusal.Conflict)) {
                throw refused;
            }
            external.setResponseStatus(refused.refusal().status());
            problem = refused.refusal().detail();
            load();
        }
    }

    public List<Outbox.Line> getLines() {
        return page == null ? List.of() : page.lines();
    }

    /** Those that an administrator may send again. */
    public List<Outbox.Line> getAgain() {
        return getLines().stream()
                .filter(mail -> mail.state() == MailState.FAILED || mail.state() == MailState.UNCERTAIN)
                .toList();
    }

    /** Whether there are such; true until it is known, for a form that was posted must find its button. */
    public boolean isFailed() {
        return page == null || !getAgain().isEmpty();
    }

    public boolean isSending() {
        return page != null && page.sending();
    }

    /** Key from which older ones follow; null if there are none. */
    public String getOlder() {
        return page != null && page.more()
                ? String.valueOf(page.lines().get(page.lines().size() - 1).key())
                : null;
    }

    public String getProblem() {
        return problem;
    }

    public String getBefore() {
        return String.valueOf(before);
    }

    /** From the address; anything that is no key begins with the latest. */
    public void setBefore(String typed) {
        before = typed != null && typed.matches("\\d{1,18}") ? Long.parseLong(typed) : Long.MAX_VALUE;
    }
}
