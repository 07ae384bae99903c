package org.needlepoint.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.attempt.Supervision;
import org.needlepoint.attempt.Watch;

/** The exams under way in an examiner's schools. */
@Named
@RequestScoped
public class RunningPage {

    @Inject
    private Supervision supervision;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Inject
    private ExternalContext external;

    private String quiz;
    private Watch watch;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        watch = supervision.running(caller.require(), quiz, clock.instant());
    }

    /** Id of the quiz of which attempts without an end are shown too; null for none. */
    public String getQuiz() {
        return quiz;
    }

    public void setQuiz(String quiz) {
        this.quiz = quiz;
    }

    public Watch getWatch() {
        return watch;
    }
}
