package org.needlepoint.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.account.SignIns;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.account.domain.Secret;

/**
 * Knows by its cookie who sends a request, from one select and never from a session, so a role that ends has ended at the next
 * request. Who must sign in first is led to the form and back; a REST call is told so by the container's error page.
 */
@ApplicationScoped
public class CookieAuthentication implements HttpAuthenticationMechanism {

    /** Below these nobody's name matters. */
    private static final List<String> ANYBODYS = List.of("/jakarta.faces.resource/", "/assets/");

    @Inject
    private SignInCookie cookie;

    @Inject
    private SignIns signIns;

    @Inject
    private CurrentCaller current;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (ANYBODYS.stream().anyMatch(path::startsWith)) {
            return context.doNothing();
        }
        String sent = cookie.read(request);
        Optional<Caller> caller = signIns.caller(sent);
        if (caller.isPresent()) {
            current.signedIn(caller.get(), new Secret(sent).token());
            return context.notifyContainerAboutLogin(
                    new CallerPrincipal(caller.get().publicId()), roles(caller.get()));
        }
        return context.isProtected() ? askToSignIn(request, response, context, path) : context.doNothing();
    }

    private static AuthenticationStatus askToSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context, String path) {
        if (path.startsWith("/api/")) {
            return context.responseUnauthorized();
        }
        boolean repeatable = request.getQueryString() != null && "GET".equals(request.getMethod());
        String to = request.getRequestURI() + (repeatable ? "?" + request.getQueryString() : "");
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(
                "Location", request.getContextPath() + "/sign-in?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private static Set<String> roles(Caller caller) {
        return Arrays.stream(Role.values()).filter(caller::has).map(Role::name).collect(Collectors.toSet());
    }
}
