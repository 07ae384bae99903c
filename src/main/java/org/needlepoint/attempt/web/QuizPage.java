package org.needlepoint.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.attempt.QuizOffer;
import org.needlepoint.attempt.Sittings;
import org.needlepoint.attempt.Starts;

/** What to expect of a quiz, and the way into it. */
@Named
@RequestScoped
public class QuizPage {

    @Inject
    private Sittings sittings;

    @Inject
    private Starts starts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    private ExternalContext external;

    private String id;
    private QuizOffer offer;

    /** True until the offer says otherwise: a form that was posted must find its button. */
    private boolean startable = true;

    public void load() {
        offer = sittings.offer(caller.get(), id, clock.instant());
        startable = offer.startable();
    }

    public void start() throws IOException {
        String attempt = starts.start(caller.require(), id, clock.instant());
        external.redirect(external.getRequestContextPath() + "/attempts/" + attempt);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public QuizOffer getOffer() {
        return offer;
    }

    public boolean isStartable() {
        return startable;
    }
}
