package org.needlepoint.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Where the container leads whatever went wrong: a REST call gets a problem in JSON, a person a page in words. Neither sees more than
 * the kind of fault and the id of the request; the log has the rest.
 */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    static final String PATH = "/error";

    private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());
    private static final String PAGE = "/WEB-INF/errors/error.xhtml";

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Fault fault = Fault.of(request);
        if (fault.status() >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            LOG.severe(() -> "request " + request.getAttribute(RequestFilter.REQUEST_ID) + " failed");
        }
        response.setStatus(fault.status());
        response.setHeader("Cache-Control", "no-store");
        fault.pause().ifPresent(seconds -> response.setHeader("Retry-After", String.valueOf(seconds)));
        Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (String.valueOf(address).startsWith(request.getContextPath() + RestApplication.PATH + "/")) {
            answer(fault, request, response);
        } else {
            show(fault, request, response);
        }
    }

    private static void answer(Fault fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Response problem = fault.refusal()
                .map(refusal -> Problem.of(refusal, request))
                .orElseGet(() -> Problem.of(fault.status(), fault.type(), request));
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(problem.getEntity().toString());
    }

    /** The page is asked for as if by GET: what was posted is no business of it. */
    private static void show(Fault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(Fault.ATTRIBUTE, fault);
        try {
            request.getRequestDispatcher(PAGE).forward(new BareGet(request), response);
        } catch (ServletException | RuntimeException e) {
            LOG.log(Level.SEVERE, "the error page failed", e);
            if (!response.isCommitted()) {
                response.setContentType("text/plain;charset=UTF-8");
                response.getOutputStream()
                        .print("Error " + fault.status() + ". Request " + request.getAttribute(RequestFilter.REQUEST_ID)
                                + ".");
            }
        }
    }
}
