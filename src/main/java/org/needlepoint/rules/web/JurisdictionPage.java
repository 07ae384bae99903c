package org.needlepoint.rules.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.rules.Jurisdictions;
import org.needlepoint.shared.IssuerCalendar;

/** What one board asks for on a day, and how far the caller is. */
@Named
@RequestScoped
public class JurisdictionPage {

    @Inject
    private Jurisdictions jurisdictions;

    @Inject
    private CurrentCaller caller;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private ExternalContext external;

    private String id;
    private String on;
    private String problem;
    private JurisdictionView view;

    public void load() {
        Optional<LocalDate> day = Optional.ofNullable(on).flatMap(Days::read);
        if (on != null && !on.isBlank() && day.isEmpty()) {
            problem = "board.on.problem";
            external.setResponseStatus(HttpServletResponse.SC_BAD_REQUEST);
        }
        view = JurisdictionView.of(jurisdictions.look(caller.get(), id, day), calendar.zone());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    /** A key of the bundle, or null. */
    public String getProblem() {
        return problem;
    }

    public JurisdictionView getView() {
        return view;
    }
}
