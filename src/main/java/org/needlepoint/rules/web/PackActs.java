package org.needlepoint.rules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.rules.Activations;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** Finds out who gains and who loses by the pack that the address names, and brings it into use. */
@Named
@RequestScoped
public class PackActs {

    @Inject
    private Activations activations;

    @Inject
    private PackPage page;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private String problem;

    public void preview() throws IOException {
        perform(() -> activations.preview(caller.require(), page.getId()));
    }

    public void activate() throws IOException {
        String seen = external.getRequestParameterMap().getOrDefault("preview", "");
        perform(() -> activations.activate(caller.require(), page.getId(), seen));
    }

    private void perform(Runnable work) throws IOException {
        try {
            work.run();
            external.redirect(external.getRequestContextPath() + "/admin/rules/" + page.getId());
        } catch (Refused refused) {
            if (refused.refusal() instanceof Refusal.NotFound) {
                throw refused;
            }
            external.setResponseStatus(refused.refusal().status());
            problem = "pack.problem." + refused.refusal().type();
            page.load();
        }
    }

    /** A key of the bundle, or null. */
    public String getProblem() {
        return problem;
    }
}
