package org.needlepoint.attempt.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class StepsServletTest {

    @Test
    void jsonIsKnownWithAndWithoutItsCharacterSet() {
        assertTrue(StepsServlet.isJson("application/json"));
        assertTrue(StepsServlet.isJson("Application/JSON ; charset=utf-8"));
    }

    @Test
    void whatAFormOfAnotherSiteCouldSendIsNoJson() {
        assertFalse(StepsServlet.isJson(null));
        assertFalse(StepsServlet.isJson("text/plain"));
        assertFalse(StepsServlet.isJson("application/x-www-form-urlencoded"));
        assertFalse(StepsServlet.isJson("application/jsonp"));
    }
}
