package org.needlepoint.credential.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.needlepoint.shared.domain.CanonicalJson;
import org.needlepoint.shared.domain.Refusal;

/** Writes JSON objects straight to the response; for answers that are too many a second for a framework. */
final class Json {

    private final StringBuilder text = new StringBuilder(2048);

    Json put(String name, String value) {
        text.append(text.isEmpty() ? '{' : ',').append('"').append(name).append("\":");
        text.append(CanonicalJson.quote(value));
        return this;
    }

    private Json put(String name, int value) {
        text.append(text.isEmpty() ? '{' : ',')
                .append('"')
                .append(name)
                .append("\":")
                .append(value);
        return this;
    }

    void write(HttpServletResponse response) throws IOException {
        write(response, "application/json", text.append('}').toString());
    }

    static void write(HttpServletResponse response, String type, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** A refusal as RFC 9457 has it, in the same form as every other answer of this house. */
    static void refuse(HttpServletResponse response, Refusal refusal, String detail) throws IOException {
        if (refusal instanceof Refusal.TooMany tooMany) {
            response.setHeader("Retry-After", Long.toString(tooMany.pause().toSeconds()));
        }
        response.setStatus(refusal.status());
        Json problem = new Json()
                .put("type", "urn:needlepoint:problem:" + refusal.type())
                .put("title", refusal.type().replace('-', ' '))
                .put("status", refusal.status())
                .put("detail", detail)
                .put("request", String.valueOf(response.getHeader("X-Request-Id")));
        write(response, "application/problem+json", problem.text.append('}').toString());
    }
}
