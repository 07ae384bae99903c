package org.needlepoint.web;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.Optional;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * What went wrong with a request, as far as its sender may know.
 *
 * @param type stable name in kebab case; the words for it stand in the bundle under {@code error.<type>}
 * @param cause the refusal behind it, or null
 */
public record Fault(int status, String type, Refusal cause) {

    /** Request attribute: set by whoever calls {@code sendError} and knows more than the status. */
    static final String ATTRIBUTE = "needlepoint.fault";

    private static final int SERVER_FAULT = 500;

    static Fault of(Refusal refusal) {
        return new Fault(refusal.status(), refusal.type(), refusal);
    }

    static Fault of(int status) {
        Response.Status known = Response.Status.fromStatusCode(status);
        boolean ours = known == null || status >= SERVER_FAULT;
        return new Fault(
                status, ours ? "fault" : known.name().toLowerCase(Locale.ROOT).replace('_', '-'), null);
    }

    /** Reads what the container or a handler of ours left in the request. */
    static Fault of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Fault known) {
            return known;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            return of(thrown);
        }
        return of((int) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    static Fault of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return of(refused.refusal());
            }
            if (cause instanceof ViewExpiredException) {
                return new Fault(409, "expired", null);
            }
        }
        return of(SERVER_FAULT);
    }

    Optional<Refusal> refusal() {
        return Optional.ofNullable(cause);
    }

    /** Seconds to wait before another try is worth it. */
    Optional<Long> pause() {
        return cause instanceof Refusal.TooMany tooMany
                ? Optional.of(tooMany.pause().toSeconds() + 1)
                : Optional.empty();
    }

    /** Advice in plain words, or an empty text. */
    public String detail() {
        return cause == null ? "" : cause.detail();
    }
}
