package org.needlepoint.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.review.OwnCards;

/** Asks once more before all cards are deleted. */
@Named
@RequestScoped
public class ReviewDeletePage {

    @Inject
    private OwnCards cards;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    public void delete() throws IOException {
        cards.deleteAll(caller.require());
        external.redirect(external.getRequestContextPath() + "/review?deleted=1");
    }
}
