package org.needlepoint.account.domain;

import java.time.Instant;

/**
 * An account as its administration sees it.
 *
 * @param closedAt null while it is open
 */
public record AccountLine(
        long accountId,
        String publicId,
        String name,
        String email,
        boolean administrator,
        Instant closedAt,
        Instant createdAt) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Key of the words for what kind of account it is. */
    public String state() {
        if (!isOpen()) {
            return "state.closed";
        }
        return administrator ? "state.administrator" : "state.open";
    }
}
