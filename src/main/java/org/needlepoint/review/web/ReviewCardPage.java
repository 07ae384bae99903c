package org.needlepoint.review.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.review.ShownCard;
import org.needlepoint.review.domain.Session;

/** One card of a session: its question, then how the answer was and, for a right one, the learner's word. */
@Named
@RequestScoped
public class ReviewCardPage {

    private static final Set<String> PROBLEMS = Set.of(Turn.BLANK, Turn.UNREADABLE);

    @Inject
    private Turn turn;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    private FacesContext faces;

    @Inject
    private ExternalContext external;

    private String id;
    private ShownCard card;
    private String problem;

    public void visit() throws IOException {
        Instant now = clock.instant();
        Session session = Session.of(external.getRequestParameterMap().get("since"), now);
        if (faces.isPostback()) {
            CardForm form = CardForm.of(external.getRequestParameterValuesMap());
            external.redirect(external.getRequestContextPath() + turn.take(caller.require(), id, session, form, now));
            return;
        }
        external.setResponseHeader("Cache-Control", "no-store");
        card = turn.show(caller.require(), id, session, now);
        String told = external.getRequestParameterMap().getOrDefault("problem", "");
        problem = PROBLEMS.contains(told) && card.open() != null ? told : null;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public ShownCard getCard() {
        return card;
    }

    /** Why the last answer was not taken: blank or unreadable; null when it was. */
    public String getProblem() {
        return problem;
    }
}
