package org.needlepoint.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.SignIns;

/** The button that is on every page of somebody signed in. */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    @Inject
    private transient SignIns signIns;

    @Inject
    private transient SignInCookie cookie;

    @Inject
    private transient CurrentCaller caller;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!caller.sends(request.getParameter("np-token"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        signIns.signOut(cookie.read(request));
        cookie.clear(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/");
    }
}
