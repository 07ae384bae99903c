package org.needlepoint.operate.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.needlepoint.operate.Health;

/** {@code /health/live} and {@code /health/ready}: 200 or 503, for this machine alone; to others there is nothing here. */
@WebServlet("/health/*")
public class HealthServlet extends HttpServlet {

    @Inject
    private transient Health health;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String question = request.getPathInfo();
        if (!ThisMachine.sent(request) || !("/live".equals(question) || "/ready".equals(question))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean good = "/live".equals(question) || health.ready();
        response.setStatus(good ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain");
        response.getWriter().print(good ? "ok" : "not ready");
    }
}
