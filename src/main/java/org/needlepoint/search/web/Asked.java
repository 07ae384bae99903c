package org.needlepoint.search.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.needlepoint.search.Findings;

/**
 * What was found, and the addresses of what else may be shown of it.
 *
 * @param kind as it was asked for; may be empty
 */
public record Asked(Findings findings, String kind) {

    public boolean nothing() {
        return findings.shown().isEmpty();
    }

    public boolean none() {
        return findings.outcome().equals("none");
    }

    public boolean paged() {
        return findings.pages() > 1;
    }

    public boolean more() {
        return findings.page() < findings.pages();
    }

    public boolean before() {
        return findings.page() > 1;
    }

    public String next() {
        return address(findings.typed(), kind) + "&page=" + (findings.page() + 1);
    }

    public String previous() {
        return address(findings.typed(), kind) + "&page=" + (findings.page() - 1);
    }

    /** The address of all that was found of one kind. */
    public String only(String other) {
        return address(findings.typed(), other);
    }

    /** The address of another search. */
    public String about(String words) {
        return address(words, "");
    }

    private static String address(String words, String kind) {
        String query = "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        return kind.isEmpty() || kind.equals(Findings.ALL)
                ? query
                : query + "&kind=" + URLEncoder.encode(kind, StandardCharsets.UTF_8);
    }
}
