package org.needlepoint.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.review.Outlook;
import org.needlepoint.review.Reviews;

/** How the caller's cards stand, for the start page. */
@Named
@RequestScoped
public class Remembered {

    @Inject
    private Reviews reviews;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private Outlook outlook;

    public void load() {
        outlook = caller.get()
                .map(me -> reviews.outlook(me, clock.instant()))
                .filter(cards -> cards.cards() > 0)
                .orElse(null);
    }

    /** Null for nobody, and for whoever has no card. */
    public Outlook getOutlook() {
        return outlook;
    }
}
