package org.needlepoint.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.needlepoint.account.AccountView;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.OwnAccount;

/** The own account: who one is here, the password, the other devices. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private OwnAccount account;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Submission submission;

    @Inject
    private SignInCookie cookie;

    @Inject
    private ClientConnection connection;

    @Inject
    private HttpServletRequest request;

    private AccountView view;

    public void load() {
        view = account.view(caller.require());
    }

    public void changePassword() throws IOException {
        submission.perform(() -> {
            account.changePassword(
                    caller.require(),
                    connection.network(request),
                    cookie.read(request),
                    submission.value("old"),
                    submission.value("new"));
            return "/account?done=password";
        });
    }

    public void signOutElsewhere() throws IOException {
        submission.perform(() -> {
            account.signOutElsewhere(caller.require(), cookie.read(request));
            return "/account?done=elsewhere";
        });
    }

    public AccountView getView() {
        return view;
    }
}
