package org.needlepoint.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.needlepoint.account.SignIns;
import org.needlepoint.account.domain.Secret;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.LocalPath;
import org.needlepoint.shared.domain.Refusal;

/** Asks for address and password, and leads back to where somebody wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignIns signIns;

    @Inject
    private SignInCookie cookie;

    @Inject
    private ClientConnection connection;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private String problem;
    private long minutes;

    public void load() {
        cookie.ask(request, response());
    }

    public void signIn() throws IOException {
        try {
            Optional<Secret> secret = signIns.signIn(
                    getEmail(), request.getParameter("password"), connection.network(request), cookie.read(request));
            if (secret.isPresent()) {
                cookie.write(request, response(), secret.get());
                external.redirect(LocalPath.or(getTo(), request.getContextPath() + "/"));
            } else {
                external.setResponseStatus(HttpServletResponse.SC_UNAUTHORIZED);
                problem = "sign-in.wrong";
            }
        } catch (Refused refused) {
            askToWait(refused);
        }
    }

    private void askToWait(Refused refused) {
        if (!(refused.refusal() instanceof Refusal.TooMany tooMany)) {
            throw refused;
        }
        external.setResponseStatus(tooMany.status());
        external.setResponseHeader("Retry-After", String.valueOf(tooMany.pause().toSeconds() + 1));
        minutes = tooMany.pause().toMinutes() + 1;
        problem = "sign-in.too-many";
    }

    private HttpServletResponse response() {
        return (HttpServletResponse) external.getResponse();
    }

    public String getEmail() {
        return request.getParameter("email");
    }

    public String getTo() {
        return request.getParameter("to");
    }

    /** What went wrong, as a key in the bundle; null when nothing did. */
    public String getProblem() {
        return problem;
    }

    /** How long to wait at most. */
    public long getMinutes() {
        return minutes;
    }
}
