package org.needlepoint.web;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.shared.domain.Refusal;

/** What went wrong before or beside the use case; never shows more than its kind. */
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    @Context
    private HttpServletRequest request;

    @Inject
    private CurrentCaller caller;

    @Override
    public Response toResponse(Throwable fault) {
        if (fault instanceof WebApplicationException refused) {
            return refused(refused.getResponse().getStatus());
        }
        if (fault instanceof JsonException || fault.getCause() instanceof JsonException) {
            return Problem.of(new Refusal.Malformed("body", "Send one JSON object."), request);
        }
        LOG.log(Level.SEVERE, fault, () -> "request " + request.getAttribute(RequestFilter.REQUEST_ID) + " failed");
        return Problem.of(500, "fault", request);
    }

    private Response refused(int status) {
        Fault fault = status == Response.Status.FORBIDDEN.getStatusCode() && !caller.isSignedIn()
                ? Fault.of(new Refusal.SignInNeeded())
                : Fault.of(status);
        return Problem.of(fault.status(), fault.type(), request);
    }
}
