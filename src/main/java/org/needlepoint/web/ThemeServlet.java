package org.needlepoint.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.needlepoint.shared.domain.LocalPath;

/** Remembers light or dark in a cookie and leads back to the page that asked. */
@WebServlet("/theme")
public class ThemeServlet extends HttpServlet {

    private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Theme theme = Theme.named(request.getParameter("theme"));
        Cookie cookie = new Cookie(Theme.COOKIE, theme.word());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(theme == Theme.AUTO ? 0 : YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.or(request.getParameter("back"), request.getContextPath() + "/"));
    }
}
