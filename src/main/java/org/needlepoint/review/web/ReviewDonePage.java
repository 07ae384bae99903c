package org.needlepoint.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.review.Reviews;
import org.needlepoint.review.SessionEnd;
import org.needlepoint.review.domain.Session;

/** The end of a session: what was reviewed, and when it comes back. */
@Named
@RequestScoped
public class ReviewDonePage {

    @Inject
    private Reviews reviews;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    private ExternalContext external;

    private SessionEnd end;

    public void load() {
        Instant now = clock.instant();
        external.setResponseHeader("Cache-Control", "no-store");
        Session session = Session.of(external.getRequestParameterMap().get("since"), now);
        end = reviews.end(caller.require(), session, now);
    }

    public SessionEnd getEnd() {
        return end;
    }
}
