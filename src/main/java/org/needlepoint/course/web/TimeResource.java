package org.needlepoint.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.course.ReadingTimes;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * Counts the time for which a lesson was in front of the caller: {@code {"revision": "<hash>", "seconds": 90}}, whole seconds since the
 * page was opened, which 0 says, or told last; answers 204.
 */
@Path("lessons/{id}/time")
@RequestScoped
public class TimeResource {

    @Inject
    private ReadingTimes times;

    @Inject
    private CurrentCaller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void count(@PathParam("id") String lessonId, JsonValue body) {
        if (!(body instanceof JsonObject span)) {
            throw new Refused(new Refusal.Malformed("body", "Send one JSON object."));
        }
        times.count(caller.require(), lessonId, span.getString("revision", ""), seconds(span.get("seconds")));
    }

    private static long seconds(JsonValue value) {
        if (value instanceof JsonNumber number && number.isIntegral()) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException e) {
                throw notSeconds();
            }
        }
        throw notSeconds();
    }

    private static Refused notSeconds() {
        return new Refused(new Refusal.Malformed("seconds", "Send whole seconds as a number, like 90."));
    }
}
