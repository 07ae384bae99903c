package org.needlepoint.attempt.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.Attempts;
import org.needlepoint.attempt.Reply;
import org.needlepoint.attempt.TurnReply;
import org.needlepoint.attempt.domain.Step;
import org.needlepoint.shared.Refused;

/**
 * Saves, clears, checks and submits from script: {@code {"action":"save","slot":3,"seen":2,"parameters":{"r":["a"]}}} is answered by
 * {@code {"saved":true,"number":3,"at":"…","state":"ANSWERED"}}. A submission may bring answers along, in {@code "answers"}. {@code "pen"} is when
 * the page was made, as the server wrote it; the action {@code open} takes it for that page. {@code "made"} is when an answer that
 * waited on the device was made; after the end it is answered with the state LATE and kept for an examiner.
 */
@Path("attempts/{id}/steps")
@RequestScoped
public class StepsResource {

    @Inject
    private Attempts attempts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public String act(@PathParam("id") String id, InputStream body) throws IOException {
        Instant now = clock.instant();
        Caller me = caller.require();
        StepsBody asked = StepsBody.read(body);
        if (asked.opens()) {
            attempts.takePen(me, id, asked.pen(), now);
            return json(new Reply(0, now, "OPEN"));
        }
        return json(asked.isSubmission() ? submit(me, id, asked, now) : attempts.perform(me, id, asked.sent(), now));
    }

    private Reply submit(Caller me, String id, StepsBody asked, Instant now) {
        TurnReply reply = attempts.submit(me, id, asked.sent().origin(), asked.answers(), now);
        return reply.finishedAt()
                .map(at -> new Reply(Step.END, at, "FINISHED"))
                .orElseThrow(
                        () -> new Refused(reply.refused().values().iterator().next()));
    }

    private static String json(Reply reply) {
        return "{\"saved\":true,\"number\":" + reply.number() + ",\"at\":\"" + reply.at() + "\",\"state\":\""
                + reply.state() + "\"}";
    }
}
