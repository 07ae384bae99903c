package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.AdverseRates;

/** How often adverse events are in the caller's own sessions. */
@Named
@RequestScoped
public class AdversePage {

    @Inject
    private AdverseRates adverse;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private AdverseRates.Rates rates;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        rates = adverse.own(caller.require());
    }

    public AdverseRates.Rates getRates() {
        return rates;
    }
}
