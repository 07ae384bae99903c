package org.needlepoint.credential.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.certify.Progress;
import org.needlepoint.content.Courseware;
import org.needlepoint.credential.Certificate;
import org.needlepoint.credential.Certificates;

/** How far a person is, requirement by requirement, and what to do next. Lives here because a certificate may stand at its end. */
@Named
@RequestScoped
public class ProgressPage {

    @Inject
    private Progress progress;

    @Inject
    private Certificates certificates;

    @Inject
    private Courseware courseware;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    private List<ProgressCard> cards = List.of();

    public void load() {
        Caller who = caller.require();
        Map<String, Certificate> held = certificates.newest(who);
        cards = progress.of(who).stream()
                .map(programme -> ProgressCard.of(
                        programme,
                        held.get(programme.decision().programme().id()),
                        courseware.current(),
                        clock.instant()))
                .toList();
    }

    /** One a programme, by title. */
    public List<ProgressCard> getCards() {
        return cards;
    }
}
