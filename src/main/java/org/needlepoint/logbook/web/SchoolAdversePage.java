package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.AdverseRates;

/** How often adverse events are at the schools at which the caller teaches. */
@Named
@RequestScoped
public class SchoolAdversePage {

    @Inject
    private AdverseRates adverse;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private List<AdverseRates.Rates> schools;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        schools = adverse.schools(caller.require());
    }

    public List<AdverseRates.Rates> getSchools() {
        return schools;
    }

    /** Beside which figures they stand: the same for every school. */
    public AdverseRates.Rates getPublished() {
        return schools == null || schools.isEmpty() ? null : schools.get(0);
    }
}
