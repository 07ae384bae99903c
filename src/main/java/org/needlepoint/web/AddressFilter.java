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
        request.setAttribute(ADDRESS, request.getRequestURI());
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        stencils.answer(
                target.get(),
                withId(request, target.get().id()),
                response,
                (asked, answer) ->
                        request.getRequestDispatcher(target.get().page()).forward(asked, answer));
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
