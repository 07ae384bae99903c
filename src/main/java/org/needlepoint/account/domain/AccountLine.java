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
}
