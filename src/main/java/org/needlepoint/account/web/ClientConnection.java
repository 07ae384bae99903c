package org.needlepoint.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How a request reached us, as the browser sees it: behind a proxy the proxy tells, and only then is it believed. */
@ApplicationScoped
public class ClientConnection {

    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:.]{2,45}");
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int IPV6_NETWORK_BYTES = 8;

    @Inject
    @ConfigProperty(name = "needlepoint.behind-proxy", defaultValue = "false")
    private boolean behindProxy;

    /** Whether the browser speaks https. */
    boolean isEncrypted(HttpServletRequest request) {
        return request.isSecure() || behindProxy && "https".equals(request.getHeader("X-Forwarded-Proto"));
    }

    boolean isLoopback(HttpServletRequest request) {
        return LOOPBACK.contains(request.getServerName());
    }

    /** Whence it comes: an IPv4 address, or the first 64 bits of an IPv6 address, because one person has all of those. */
    public String network(HttpServletRequest request) {
        String forwarded = behindProxy ? request.getHeader("X-Forwarded-For") : null;
        String last = forwarded == null
                ? ""
                : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        return network(LITERAL.matcher(last).matches() ? last : request.getRemoteAddr());
    }

    static String network(String literal) {
        try {
            byte[] address = InetAddress.getByName(literal).getAddress();
            int bytes = Math.min(address.length, IPV6_NETWORK_BYTES);
            return HexFormat.of().formatHex(Arrays.copyOf(address, bytes));
        } catch (UnknownHostException e) {
            return literal;
        }
    }
}
