package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.logbook.Assessments;

/** Whose skills the examiner can assess. */
@Named
@RequestScoped
public class SkillsPage {

    @Inject
    private Assessments assessments;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ExternalContext external;

    private List<Assessments.Candidate> candidates;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        candidates = assessments.candidates(caller.require());
    }

    public List<Assessments.Candidate> getCandidates() {
        return candidates;
    }
}
