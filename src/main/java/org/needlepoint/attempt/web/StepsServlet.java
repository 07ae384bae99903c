package org.needlepoint.attempt.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.Attempts;
import org.needlepoint.attempt.Reply;
import org.needlepoint.attempt.TurnReply;
import org.needlepoint.attempt.domain.Step;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * Saves, clears, checks and submits from script: {@code {"action":"save","slot":3,"seen":2,"parameters":{"r":["a"]}}} is answered by
 * {@code {"saved":true,"number":3,"at":"…","state":"ANSWERED","closesAt":null}}. A submission may bring answers along, in {@code "answers"}. {@code "pen"} is when
 * the page was made, as the server wrote it; the action {@code open} takes it for that page. {@code "made"} is when an answer that
 * waited on the device was made; after the end it is answered with the state LATE and kept for an examiner.
 *
 * <p>{@code POST /api/attempts/{id}/steps}, as a plain servlet: this is what five hundred candidates do at once, and a framework cost a
 * quarter of a save. What is refused leaves as {@link Refused} and becomes a problem on its way out.
 */
@WebServlet("/api/attempts/*")
public class StepsServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/([^/]{1,80})/steps");
    private static final String JSON = "application/json";
    private static final String TOKEN = "X-Needlepoint-Token";

    @Inject
    private transient Attempts attempts;

    @Inject
    private transient CurrentCaller caller;

    @Inject
    private transient Clock clock;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Instant now = clock.instant();
        Matcher path = PATH.matcher(Optional.ofNullable(request.getPathInfo()).orElse(""));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (!"POST".equals(request.getMethod())) {
            response.setHeader("Allow", "POST");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!isJson(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else if (!caller.sends(request.getHeader(TOKEN))) {
            throw new Refused(new Refusal.CrossSite());
        } else {
            Caller me = caller.require();
            write(response, act(me, path.group(1), StepsBody.read(request.getInputStream()), now));
        }
    }

    /** @param type as the header has it: perhaps null, perhaps with a character set behind it */
    static boolean isJson(String type) {
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(JSON);
    }

    private Reply act(Caller me, String id, StepsBody asked, Instant now) {
        if (asked.opens()) {
            return attempts.takePen(me, id, asked.pen(), now);
        }
        return asked.isSubmission() ? submit(me, id, asked, now) : attempts.perform(me, id, asked.sent(), now);
    }

    private Reply submit(Caller me, String id, StepsBody asked, Instant now) {
        TurnReply reply = attempts.submit(me, id, asked.sent().origin(), asked.answers(), now);
        return reply.finishedAt()
                .map(at -> new Reply(Step.END, at, "FINISHED", Optional.empty()))
                .orElseThrow(
                        () -> new Refused(reply.refused().values().iterator().next()));
    }

    private static void write(HttpServletResponse response, Reply reply) throws IOException {
        byte[] json = ("{\"saved\":true,\"number\":" + reply.number() + ",\"at\":\"" + reply.at() + "\",\"state\":\""
                        + reply.state() + "\",\"closesAt\":"
                        + reply.closesAt().map(at -> "\"" + at + "\"").orElse("null") + "}")
                .getBytes(StandardCharsets.UTF_8);
        response.setContentType(JSON);
        response.setContentLength(json.length);
        response.getOutputStream().write(json);
    }
}
