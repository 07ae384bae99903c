package org.needlepoint.operate.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells who asks from this very machine. */
final class ThisMachine {

    private ThisMachine() {}

    /** A request that a proxy on this machine passes on is from elsewhere. */
    static boolean sent(HttpServletRequest request) {
        try {
            return request.getHeader("X-Forwarded-For") == null
                    && request.getHeader("Forwarded") == null
                    && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
