package org.needlepoint.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.needlepoint.account.AccountView;
import org.needlepoint.account.Accounts;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.Memberships;
import org.needlepoint.account.domain.OrganisationLine;

/** One account under administration: its roles, its password, closing it. */
@Named
@RequestScoped
public class AccountAdministrationPage {

    @Inject
    private Accounts accounts;

    @Inject
    private Memberships memberships;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Submission submission;

    private String id;
    private AccountView view;
    private List<OrganisationLine> organisations;

    /** Both true until the account says otherwise: a form that was posted must find its button. */
    private boolean open = true;

    private boolean closed = true;

    public void load() {
        view = accounts.account(caller.require(), id);
        open = view.line().isOpen();
        closed = !open;
        organisations = memberships.organisations(caller.require());
    }

    public void give() throws IOException {
        String organisation = submission.value("organisation");
        perform("given", () -> memberships.give(caller.require(), id, organisation, submission.value("role")));
    }

    public void end() throws IOException {
        perform("ended", () -> memberships.end(caller.require(), submission.value("membership")));
    }

    public void setPassword() throws IOException {
        perform("set", () -> accounts.setPassword(caller.require(), id, submission.value("password")));
    }

    public void close() throws IOException {
        perform("closed", () -> accounts.close(caller.require(), id));
    }

    public void reopen() throws IOException {
        perform("reopened", () -> accounts.reopen(caller.require(), id));
    }

    private void perform(String done, Runnable work) throws IOException {
        submission.perform(() -> {
            work.run();
            return "/admin/accounts/" + id + "?done=" + done;
        });
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

    public boolean isOpen() {
        return open;
    }

    public boolean isClosed() {
        return closed;
    }

    public List<OrganisationLine> getOrganisations() {
        return organisations;
    }
}
