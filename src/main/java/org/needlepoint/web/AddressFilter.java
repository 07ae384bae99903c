package org.needlepoint.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Leads an address to the page behind it; everything else passes untouched. */
public class AddressFilter extends HttpFilter {

    /** Request attribute: the address as the browser sees it, for forms to post back to. */
    static final String ADDRESS = "needlepoint.address";

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    @Inject
    private transient Stencils stencils;

    public AddressFilter() {
        // the container injects
    }

    AddressFilter(Stencils stencils) {
        this.stencils = stencils;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Address.Target> target = Address.find(path);
        if (target.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String root = request.getServletContext().getContextPath();
        request.setAttribute(ADDRESS, Address.spelled(root + path, request.getRequestURI()));
        // Its reader's name and token may be on any page; what is for all, or for no memory at all, says so after this.
        response.setHeader("Cache-Control", "private, no-cache");
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        stencils.answer(
                target.get(),
                withId(stripped(request, target.get()), target.get().id()),
                response,
                (asked, answer) ->
                        request.getRequestDispatcher(target.get().page()).forward(asked, answer));
    }

    /** A book listens to nothing but its address, so that nobody can have it drawn again by asking in another way. */
    private static HttpServletRequest stripped(HttpServletRequest request, Address.Target target) {
        return target.isBook() ? new BareGet(request) : request;
    }

    private static HttpServletRequest withId(HttpServletRequest request, String id) {
        if (id == null) {
            return request;
        }
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getParameter(String name) {
                return "id".equals(name) ? id : super.getParameter(name);
            }

            @Override
            public java.util.Map<String, String[]> getParameterMap() {
                java.util.Map<String, String[]> all = new java.util.HashMap<>(super.getParameterMap());
                all.put("id", new String[] {id});
                return all;
            }

            @Override
            public java.util.Enumeration<String> getParameterNames() {
                return java.util.Collections.enumeration(getParameterMap().keySet());
            }

            @Override
            public String[] getParameterValues(String name) {
                return "id".equals(name) ? new String[] {id} : super.getParameterValues(name);
            }
        };
    }
}
