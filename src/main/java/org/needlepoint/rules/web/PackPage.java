package org.needlepoint.rules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.rules.Activations;
import org.needlepoint.shared.IssuerCalendar;

/** An administrator looks at a pack, and at who gains and who loses by it. */
@Named
@RequestScoped
public class PackPage {

    private static final String SECONDS = "2";

    @Inject
    private Activations activations;

    @Inject
    private CurrentCaller caller;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private ExternalContext external;

    private String id;
    private PackView view;

    /** While people are left to look at, the browser asks for the page again by itself. */
    public void load() {
        view = PackView.of(activations.look(caller.require(), id), calendar.zone());
        if (view.running()) {
            external.setResponseHeader("Refresh", SECONDS);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PackView getView() {
        return view;
    }

    /** Whether the pack waits; true until the file says otherwise, for a form that was posted must find its button. */
    public boolean isWaiting() {
        return view == null || view.waits();
    }

    /** Whether a preview can begin. See {@link #isWaiting}. */
    public boolean isIdle() {
        return view == null || !view.running();
    }

    /** Whether the pack can be activated. See {@link #isWaiting}. */
    public boolean isWhole() {
        return view == null || view.whole();
    }
}
