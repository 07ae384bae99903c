package org.needlepoint.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * A form that a signed-in person sends carries their token. Checked here and not in a filter, because a filter that reads a form's
 * body leaves none to Jersey.
 */
public class TokenGuard implements PhaseListener {

    /** The name of the hidden field that {@code np:form} writes. */
    static final String FIELD = "np-token";

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (!context.isPostback()) {
            return;
        }
        String sent = context.getExternalContext().getRequestParameterMap().get(FIELD);
        if (!CDI.current().select(CurrentCaller.class).get().sends(sent)) {
            throw new Refused(new Refusal.CrossSite());
        }
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        // nothing to undo
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.APPLY_REQUEST_VALUES;
    }
}
