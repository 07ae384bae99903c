package org.needlepoint.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.needlepoint.account.CurrentCaller;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** What {@link TokenGuard} is to forms, for scripts: a signed-in person's unsafe request carries their token in a header. */
@Provider
@ApplicationScoped
public class TokenFilter implements ContainerRequestFilter {

    static final String HEADER = "X-Needlepoint-Token";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    private CurrentCaller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!SAFE.contains(request.getMethod()) && !caller.sends(request.getHeaderString(HEADER))) {
            throw new Refused(new Refusal.CrossSite());
        }
    }
}
