package org.needlepoint.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.Memberships;
import org.needlepoint.account.domain.OrganisationLine;

/** All schools and clinics, and adding one. */
@Named
@RequestScoped
public class OrganisationsPage {

    @Inject
    private Memberships memberships;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Submission submission;

    private List<OrganisationLine> organisations;

    public void load() {
        organisations = memberships.organisations(caller.require());
    }

    public void create() throws IOException {
        submission.perform(() -> {
            memberships.create(caller.require(), submission.value("name"), submission.value("kind"));
            return "/admin/organisations?done=created";
        });
    }

    public List<OrganisationLine> getOrganisations() {
        return organisations;
    }
}
