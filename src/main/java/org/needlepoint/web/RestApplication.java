package org.needlepoint.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Everything under {@code /api}: JSON in, JSON out, refusals as RFC 9457 problems. */
@ApplicationPath("/api")
public class RestApplication extends Application {}
