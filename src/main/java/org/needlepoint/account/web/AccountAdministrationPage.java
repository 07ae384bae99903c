package org.needlepoint.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.needlepoint.account.AccountView;
import org.needlepoint.account.Accounts;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.Memberships;
import org.needlepoint.account.domain.OrganisationLine;

/** One account under administration, as it stands; {@link AccountActs} changes it. */
@Named
@RequestScoped
public class AccountAdministrationPage {

    @Inject
    private Accounts accounts;

    @Inject
    private Memberships memberships;

    @Inject
    private CurrentCaller caller;

    private String id;
    private AccountView view;
    private List<OrganisationLine> organisations;

    public void load() {
        view = accounts.account(caller.require(), id);
        organisations = memberships.organisations(caller.require());
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public AccountView getView() {
        return view;
    }

    public List<OrganisationLine> getOrganisations() {
        return organisations;
    }

    /** True, like those below, until the account says otherwise: a form that was posted must find its button. */
    public boolean isOpen() {
        return view == null || view.line().isOpen();
    }

    public boolean isClosed() {
        return view == null || !view.line().isOpen();
    }

    /** Whether the account can be made an administrator's. */
    public boolean isAppointable() {
        return view == null || view.line().isOpen() && !view.line().administrator();
    }

    /** Whether it can be one no longer. */
    public boolean isDismissible() {
        return view == null || view.line().isOpen() && view.line().administrator();
    }

    /** Whether there is a role to end. */
    public boolean isHoldingRoles() {
        return view == null || !view.inForce().isEmpty();
    }
}
