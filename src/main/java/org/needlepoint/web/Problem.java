package org.needlepoint.web;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.needlepoint.shared.domain.Refusal;

/** Writes a refusal as RFC 9457 has it: a stable type, the status, advice in words, and the id of the request. */
final class Problem {

    private static final String TYPE = "urn:needlepoint:problem:";
    static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    static Response of(Refusal refusal, HttpServletRequest request) {
        JsonObjectBuilder body = body(refusal.type(), refusal.status(), refusal.detail(), request);
        Response.ResponseBuilder response = Response.status(refusal.status()).type(MEDIA_TYPE);
        if (refusal instanceof Refusal.Stale stale) {
            body.add("current", stale.current());
        } else if (refusal instanceof Refusal.Closed closed) {
            body.add("closed", closed.at().toString());
        } else if (refusal instanceof Refusal.Malformed malformed) {
            body.add("field", malformed.field());
        } else if (refusal instanceof Refusal.TooMany tooMany) {
            response.header("Retry-After", tooMany.pause().toSeconds() + 1);
        }
        return response.entity(body.build().toString()).build();
    }

    /** For what no use case refused: an unknown path, a wrong method, a fault of ours. */
    static Response of(int status, String type, HttpServletRequest request) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .entity(body(type, status, "", request).build().toString())
                .build();
    }

    private static JsonObjectBuilder body(String type, int status, String detail, HttpServletRequest request) {
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("type", TYPE + type)
                .add("title", type.replace('-', ' '))
                .add("status", status);
        if (!detail.isEmpty()) {
            body.add("detail", detail);
        }
        Optional.ofNullable(request.getAttribute(RequestFilter.REQUEST_ID))
                .ifPresent(id -> body.add("request", id.toString()));
        return body;
    }
}
