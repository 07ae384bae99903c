package org.needlepoint.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.review.Outlook;
import org.needlepoint.review.Reviews;

/** Today's cards, what would be recalled of each topic, and the way into a session. */
@Named
@RequestScoped
public class ReviewPage {

    @Inject
    private Reviews reviews;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    private ExternalContext external;

    private Outlook outlook;
    private boolean deleted;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        outlook = reviews.outlook(caller.require(), clock.instant());
        deleted = external.getRequestParameterMap().containsKey("deleted") && outlook.cards() == 0;
    }

    public Outlook getOutlook() {
        return outlook;
    }

    /** Whether all cards were just deleted. */
    public boolean isDeleted() {
        return deleted;
    }
}
