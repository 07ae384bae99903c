package org.needlepoint.credential.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.certify.Progress;
import org.needlepoint.certify.Renewals;
import org.needlepoint.content.Courseware;
import org.needlepoint.shared.IssuerCalendar;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** How far a person is, requirement by requirement, and what to do next. Lives here because a certificate may stand at its end. */
@Named
@RequestScoped
public class ProgressPage {

    @Inject
    private Progress progress;

    @Inject
    private Renewals renewals;

    @Inject
    private Courseware courseware;

    @Inject
    private CurrentCaller caller;

    @Inject
    private IssuerCalendar calendar;

    @Inject
    private ExternalContext external;

    private List<ProgressCard> cards = List.of();
    private boolean loaded;
    private boolean problem;

    public void load() {
        loaded = true;
        LocalDate today = calendar.today();
        cards = progress.of(caller.require()).stream()
                .map(programme -> ProgressCard.of(programme, courseware.current(), today, calendar.zone()))
                .toList();
    }

    /** Takes the next certificate of the programme whose button it was. */
    public void renew() throws IOException {
        try {
            renewals.renew(caller.require(), external.getRequestParameterMap().getOrDefault("renew-go", ""));
            external.redirect(external.getRequestContextPath() + "/progress");
        } catch (Refused refused) {
            if (refused.refusal() instanceof Refusal.NotFound) {
                throw refused;
            }
            external.setResponseStatus(refused.refusal().status());
            problem = true;
            load();
        }
    }

    /** One a programme, by title. */
    public List<ProgressCard> getCards() {
        return cards;
    }

    /** Until then a form that was posted must find its one button, of which the page shows one a programme. */
    public boolean isLoaded() {
        return loaded;
    }

    /** Whether a certificate was asked for in vain. */
    public boolean isProblem() {
        return problem;
    }
}
