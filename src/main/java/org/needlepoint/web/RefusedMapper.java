package org.needlepoint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.needlepoint.shared.Refused;

/** A use case said no. */
@Provider
public class RefusedMapper implements ExceptionMapper<Refused> {

    @Context
    private HttpServletRequest request;

    @Override
    public Response toResponse(Refused refused) {
        return Problem.of(refused.refusal(), request);
    }
}
