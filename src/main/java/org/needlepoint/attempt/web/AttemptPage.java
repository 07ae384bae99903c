package org.needlepoint.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.Attempts;
import org.needlepoint.attempt.OpenAttempt;
import org.needlepoint.attempt.Sittings;
import org.needlepoint.shared.Refused;

/** An attempt under way. One form holds all questions of a page, and the button that sent it says what is to be done. */
@Named
@RequestScoped
public class AttemptPage {

    @Inject
    private Sittings sittings;

    @Inject
    private Attempts attempts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    private FacesContext faces;

    @Inject
    private ExternalContext external;

    private String id;
    private OpenAttempt attempt;
    private Notice notice;
    private boolean turning;

    public void visit() throws IOException {
        Instant now = clock.instant();
        if (faces.isPostback()) {
            external.redirect(address() + act(AnswerForm.of(external.getRequestParameterValuesMap()), now));
        } else {
            show(now);
        }
    }

    private void show(Instant now) throws IOException {
        external.setResponseHeader("Cache-Control", "no-store");
        Caller me = caller.require();
        notice = Notice.of(external.getRequestParameterMap());
        attempt = sittings.open(me, id, notice.page(), now).orElse(null);
        if (attempt == null) {
            attempts.close(me, id, now);
            external.redirect(address() + "/result");
        } else {
            turning = attempt.map().paged() && !notice.reviewing();
        }
    }

    /** Answers where to go, as it follows the attempt's address. */
    private String act(AnswerForm form, Instant now) {
        try {
            return form.isSubmission()
                    ? Notice.afterSubmit(
                            attempts.submit(caller.require(), id, form.origin(), form.answers(), now), form)
                    : Notice.afterSave(attempts.performAll(caller.require(), id, form.answers(), now), form);
        } catch (Refused refused) {
            return Notice.afterRefusal(refused, form);
        }
    }

    private String address() {
        return external.getRequestContextPath() + "/attempts/" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public OpenAttempt getAttempt() {
        return attempt;
    }

    /** Whether one of several pages of questions is shown. */
    public boolean isTurning() {
        return turning;
    }

    public Notice getNotice() {
        return notice;
    }
}
