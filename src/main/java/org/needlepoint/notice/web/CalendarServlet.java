package org.needlepoint.notice.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.needlepoint.notice.CalendarFeed;

/** {@code GET /calendar/{secret}.ics}: a person's days, for the calendar program that was given the address. */
@WebServlet("/calendar/*")
public class CalendarServlet extends HttpServlet {

    private static final String SUFFIX = ".ics";

    @Inject
    private transient CalendarFeed feed;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = String.valueOf(request.getPathInfo());
        if (!path.startsWith("/") || !path.endsWith(SUFFIX)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String ics = feed.ics(path.substring(1, path.length() - SUFFIX.length()));
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Cache-Control", "private, max-age=3600");
        response.setHeader("X-Robots-Tag", "noindex");
        response.getOutputStream().write(ics.getBytes(StandardCharsets.UTF_8));
    }
}
