package org.needlepoint.credential.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.credential.Revocations;
import org.needlepoint.credential.Suspensions;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** Does to the certificate that the address names what an administrator may do to it. */
@Named
@RequestScoped
public class RevocationActs {

    @Inject
    private Revocations revocations;

    @Inject
    private Suspensions suspensions;

    @Inject
    private CertificateFilePage page;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String problem;

    private interface Step {
        void run(Caller who, String publicId, int seen, String reason);
    }

    public void ask() throws IOException {
        perform(revocations::ask);
    }

    public void confirm() throws IOException {
        perform(revocations::confirm);
    }

    public void drop() throws IOException {
        perform(revocations::drop);
    }

    public void suspend() throws IOException {
        perform(suspensions::suspend);
    }

    public void reinstate() throws IOException {
        perform(suspensions::reinstate);
    }

    private void perform(Step step) throws IOException {
        String seen = external.getRequestParameterMap().getOrDefault("seen", "");
        try {
            step.run(
                    caller.require(),
                    page.getId(),
                    seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1,
                    getReason());
            external.redirect(external.getRequestContextPath() + "/admin/certificates/" + page.getId());
        } catch (Refused refused) {
            if (refused.refusal() instanceof Refusal.NotFound) {
                throw refused;
            }
            external.setResponseStatus(refused.refusal().status());
            page.load();
            problem = "file.problem." + word(refused.refusal());
        }
    }

    private String word(Refusal refusal) {
        if (!(refusal instanceof Refusal.Conflict)) {
            return refusal.type();
        }
        if (page.isOwn()) {
            return "own";
        }
        return page.isMine() ? "same" : refusal.type();
    }

    /** As it was typed, or null. */
    public String getReason() {
        return external.getRequestParameterMap().get("reason");
    }

    /** A key of the bundle, or null. */
    public String getProblem() {
        return problem;
    }
}
