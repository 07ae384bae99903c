package org.needlepoint.credential.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.needlepoint.account.web.ClientConnection;
import org.needlepoint.credential.Credentials;
import org.needlepoint.credential.domain.Verification;

/** Anybody checks a certificate: types, pastes or follows its code. */
@Named
@RequestScoped
public class VerifyPage {

    @Inject
    private Credentials credentials;

    @Inject
    private ClientConnection connection;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private String typed;
    private Verdict verdict;

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("X-Robots-Tag", "noindex");
        Map<String, String> parameters = external.getRequestParameterMap();
        typed = parameters.getOrDefault("id", parameters.get("code"));
        if (typed != null && !typed.isBlank()) {
            Verification verification = credentials.verify(typed, connection.network(request));
            verdict = Verdict.of(verification, clock.instant());
            external.setResponseStatus(verdict.httpStatus());
        }
    }

    public String getTyped() {
        return typed;
    }

    /** Null while nothing is asked for. */
    public Verdict getVerdict() {
        return verdict;
    }
}
