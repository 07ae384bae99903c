package org.needlepoint.logbook.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request that asks for a page, whatever was sent with it: a page that sees a post looks for the form of its own. */
class PlainGet extends HttpServletRequestWrapper {

    PlainGet(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return "GET";
    }
}
