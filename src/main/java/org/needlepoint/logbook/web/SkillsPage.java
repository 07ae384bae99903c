package org.needlepoint.logbook.web;

import jakarta.enterprise.context.RequestScoped;
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

    private List<Assessments.Candidate> candidates;

    public void load() {
        candidates = assessments.candidates(caller.require());
    }

    public List<Assessments.Candidate> getCandidates() {
        return candidates;
    }
}
