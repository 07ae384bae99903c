package org.needlepoint.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.needlepoint.account.domain.Secret;

/**
 * The cookie that shows who somebody is. Its name starts with {@code __Host-} wherever the browser takes such a cookie: always with
 * https; on plain-http loopback most do and Safari does not, so there the page with the form asks first, by a cookie that means
 * nothing.
 */
@ApplicationScoped
class SignInCookie {

    static final String STRICT = "__Host-np";
    static final String PLAIN = "np";
    static final String QUESTION = "__Host-np-may-i";

    @Inject
    private ClientConnection connection;

    /** What the request carries, or null. */
    String read(HttpServletRequest request) {
        String strict = value(request, STRICT);
        return strict != null || connection.isEncrypted(request) ? strict : value(request, PLAIN);
    }

    /** Finds out whether this browser takes {@code __Host-} cookies here. */
    void ask(HttpServletRequest request, HttpServletResponse response) {
        if (connection.isLoopback(request) && !connection.isEncrypted(request) && value(request, QUESTION) == null) {
            response.addCookie(cookie(QUESTION, "1", true));
        }
    }

    void write(HttpServletRequest request, HttpServletResponse response, Secret secret) {
        boolean strict = connection.isEncrypted(request) || value(request, QUESTION) != null;
        response.addCookie(cookie(strict ? STRICT : PLAIN, secret.text(), strict));
    }

    void clear(HttpServletRequest request, HttpServletResponse response) {
        for (String name : new String[] {STRICT, PLAIN}) {
            if (value(request, name) != null) {
                Cookie cookie = cookie(name, "", name.equals(STRICT));
                cookie.setMaxAge(0);
                response.addCookie(cookie);
            }
        }
    }

    /** Ends with the browser; the server ends it earlier if need be. */
    private static Cookie cookie(String name, String value, boolean secure) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static String value(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
