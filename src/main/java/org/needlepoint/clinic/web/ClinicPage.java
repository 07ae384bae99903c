package org.needlepoint.clinic.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.Caller.Membership;
import org.needlepoint.account.domain.Role;

/** Somebody who speaks for clinics chooses one. */
@Named
@RequestScoped
public class ClinicPage {

    @Inject
    private CurrentCaller caller;

    private List<Membership> clinics = List.of();

    public void load() {
        clinics = caller.require().memberships(Role.CLINIC);
    }

    public List<Membership> getClinics() {
        return clinics;
    }
}
