package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
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

    private AdverseRates.Rates rates;

    public void load() {
        rates = adverse.own(caller.require());
    }

    public AdverseRates.Rates getRates() {
        return rates;
    }
}
