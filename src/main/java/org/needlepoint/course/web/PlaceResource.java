package org.needlepoint.course.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.course.Reading;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** Keeps the place where the caller stopped reading: {@code {"heading": "<id>"}}; answers 204. */
@Path("lessons/{id}/place")
@RequestScoped
public class PlaceResource {

    @Inject
    private Reading reading;

    @Inject
    private CurrentCaller caller;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void keep(@PathParam("id") String lessonId, JsonValue body) {
        if (!(body instanceof JsonObject place)) {
            throw new Refused(new Refusal.Malformed("body", "Send one JSON object."));
        }
        reading.keepPlace(caller.require(), lessonId, place.getString("heading", ""));
    }
}
