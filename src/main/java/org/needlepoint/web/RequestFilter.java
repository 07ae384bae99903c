package org.needlepoint.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Set;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/**
 * The first to see a request: gives it an id, sets the headers that every answer carries, and refuses an unsafe request that another
 * site sent. Never reads the body.
 */
public class RequestFilter extends HttpFilter {

    /** Request attribute: the request's id, told in problems and logs. */
    static final String REQUEST_ID = "needlepoint.request";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    /** Bytes; no form comes near it. */
    private static final long LARGEST_BODY = 1 << 20;

    /**
     * Bytes. Above what is taken, so that whoever sends a photograph that is too large is told so beside their form; below what the server itself
     * cuts off.
     */
    private static final long LARGEST_UPLOAD = 15 << 20;

    /** Where forms with a file go. */
    private static final Set<String> UPLOADS = Set.of("/evidence/files", "/logbook/import/file");

    private static final long LARGEST_DRAIN = 16 << 20;

    static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        mark(request, response);
        if (request.getDispatcherType() == DispatcherType.ERROR || SAFE.contains(request.getMethod())) {
            boolean head = "HEAD".equals(request.getMethod());
            chain.doFilter(request, new OnePolicy(head ? new HeadersAlone(response) : response));
        } else if (!isFromHere(request)) {
            request.setAttribute(Fault.ATTRIBUTE, Fault.of(new Refusal.CrossSite()));
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getContentLengthLong() > largestBody(request)) {
            drain(request);
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getContentLengthLong() < 0 && request.getHeader("Transfer-Encoding") != null) {
            // A body that does not tell its length could be of any.
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else {
            pass(request, response, chain);
        }
    }

    private static long largestBody(HttpServletRequest request) {
        return UPLOADS.contains(request.getServletPath()) ? LARGEST_UPLOAD : LARGEST_BODY;
    }

    /** A servlet's refusal takes the way of every other error: a problem for a script, a page for a person. */
    private static void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, new OnePolicy(response));
        } catch (Refused refused) {
            request.setAttribute(Fault.ATTRIBUTE, Fault.of(refused.refusal()));
            response.sendError(refused.refusal().status());
        }
    }

    /** A sender that is cut off in the middle of a body sees a broken connection and not the answer; so it is read away, up to a limit. */
    private static void drain(HttpServletRequest request) {
        byte[] away = new byte[1 << 16];
        try (InputStream body = request.getInputStream()) {
            long read = 0;
            for (int more = 0; more >= 0 && read < LARGEST_DRAIN; more = body.read(away)) {
                read += more;
            }
        } catch (IOException e) {
            // The connection is broken already, or the server's own limit was met: the answer goes out as it can.
        }
    }

    /** What the container refuses before any filter comes by here as an error, and gets its id then. */
    private static void mark(HttpServletRequest request, HttpServletResponse response) {
        if (request.getAttribute(REQUEST_ID) == null) {
            request.setAttribute(REQUEST_ID, PublicId.next());
        }
        response.setHeader("X-Request-Id", request.getAttribute(REQUEST_ID).toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Content-Security-Policy", POLICY);
        if (request.isSecure() && !"localhost".equals(request.getServerName())) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** A browser tells where an unsafe request comes from; a request that tells nothing is refused. */
    static boolean isFromHere(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        if (origin != null) {
            return isSameHost(origin, request.getHeader("Host"));
        }
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static boolean isSameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
