package org.needlepoint.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.needlepoint.account.Accounts;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.Memberships;

/** What an administrator does to the account that the address names: its roles, its password, closing it. */
@Named
@RequestScoped
public class AccountActs {

    @Inject
    private Accounts accounts;

    @Inject
    private Memberships memberships;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Submission submission;

    public void give() throws IOException {
        String organisation = submission.value("organisation");
        perform("given", () -> memberships.give(caller.require(), id(), organisation, submission.value("role")));
    }

    public void end() throws IOException {
        perform("ended", () -> memberships.end(caller.require(), submission.value("membership")));
    }

    public void setPassword() throws IOException {
        perform("set", () -> accounts.setPassword(caller.require(), id(), submission.value("password")));
    }

    public void close() throws IOException {
        perform("closed", () -> accounts.close(caller.require(), id()));
    }

    public void reopen() throws IOException {
        perform("reopened", () -> accounts.reopen(caller.require(), id()));
    }

    public void appoint() throws IOException {
        perform("appointed", () -> accounts.appoint(caller.require(), id(), true));
    }

    public void dismiss() throws IOException {
        perform("dismissed", () -> accounts.appoint(caller.require(), id(), false));
    }

    private void perform(String done, Runnable work) throws IOException {
        submission.perform(() -> {
            work.run();
            return "/admin/accounts/" + id() + "?done=" + done;
        });
    }

    private String id() {
        return submission.value("id");
    }
}
