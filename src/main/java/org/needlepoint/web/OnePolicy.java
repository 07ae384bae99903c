package org.needlepoint.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps an answer to one content security policy. PrimeFaces adds a second one, with the nonce of its scripts; of two policies a
 * browser obeys both, so the nonce would open nothing. Here its source list takes the place of ours, and the rest of ours stays.
 */
final class OnePolicy extends HttpServletResponseWrapper {

    private static final String HEADER = "Content-Security-Policy";
    private static final String SCRIPTS = "script-src 'self'";

    OnePolicy(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (HEADER.equalsIgnoreCase(name)) {
            super.setHeader(HEADER, merged(value));
        } else {
            super.addHeader(name, value);
        }
    }

    /** @param added what PrimeFaces says: a list of sources for scripts that begins like ours; anything else changes nothing */
    static String merged(String added) {
        String scripts = added.strip().replaceFirst(";$", "");
        return scripts.matches("script-src 'self'( 'nonce-[A-Za-z0-9+/=_-]+')?")
                ? RequestFilter.POLICY.replace(SCRIPTS, scripts)
                : RequestFilter.POLICY;
    }
}
