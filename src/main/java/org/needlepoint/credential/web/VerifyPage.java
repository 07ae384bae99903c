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
import org.needlepoint.shared.Blank;

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

    private boolean asked;
    private String typed;
    private Verdict verdict;

    /**
     * Verifies what was typed, with a blank for the moment. Whoever asks this first and then draws the page reads the database once.
     *
     * @return null while nothing is asked for
     */
    public Verdict look(String code) {
        return look(code, Blank.MOMENT.mark());
    }

    private Verdict look(String code, String moment) {
        asked = true;
        typed = code;
        if (code != null && !code.isBlank()) {
            verdict = Verdict.of(credentials.verify(code, connection.network(request)), moment);
        }
        return verdict;
    }

    /** What belongs into the blank. */
    public String moment() {
        return Verdict.minute(clock.instant());
    }

    public void load() {
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("X-Robots-Tag", "noindex");
        if (!asked) {
            Map<String, String> parameters = external.getRequestParameterMap();
            look(parameters.getOrDefault("id", parameters.get("code")), moment());
        }
        if (verdict != null) {
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
