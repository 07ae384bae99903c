package org.needlepoint.operate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.operate.ClockMoves;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** Where a demo's administrator moves its clock; from this machine alone, and in no other installation. */
@Named
@RequestScoped
public class DemoClockPage {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    @Inject
    private ClockMoves moves;

    @Inject
    private CurrentCaller caller;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ExternalContext external;

    private String now;
    private String problem;

    public void load() {
        if (!ThisMachine.sent(request)) {
            throw Refused.notFound();
        }
        now = MINUTE.format(moves.now(caller.require()));
    }

    public void move() throws IOException {
        load();
        try {
            moves.forward(caller.require(), Duration.ofDays(days()));
            external.redirect(external.getRequestContextPath() + "/demo/clock");
        } catch (Refused refused) {
            external.setResponseStatus(refused.refusal().status());
            problem = refused.refusal().detail();
        }
    }

    private long days() {
        String typed = getDays();
        if (typed == null || !typed.strip().matches("[+-]?\\d{1,6}")) {
            throw new Refused(new Refusal.Malformed("days", "Enter days as a number, like 400."));
        }
        return Long.parseLong(typed.strip());
    }

    /** As it was typed, or null. */
    public String getDays() {
        return external.getRequestParameterMap().get("days");
    }

    /** In words, UTC. */
    public String getNow() {
        return now;
    }

    /** In words; null when nothing is wrong. */
    public String getProblem() {
        return problem;
    }
}
