package org.needlepoint.bench;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The least that this server can do with a request. All figures are held against it; it lies in a WAR of its own, without filters. */
@WebServlet("/servlet")
public class BaselineServlet extends HttpServlet {

    static final String ANSWER = "{\"status\":\"plain\"}";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.getWriter().write(ANSWER);
    }
}
