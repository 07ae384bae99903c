package org.needlepoint.certify.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When a decision is made.
 *
 * @param day that the instant belongs to where the issuer sits
 * @param renews the certificate that is to be renewed
 * @param before the certificate that this one renewed, whose surplus may be taken along
 */
public record AsOf(Instant at, LocalDate day, Optional<Held> renews, Optional<Held> before) {

    /** Without anything to renew. */
    public static AsOf first(Instant at, Facts facts) {
        return new AsOf(at, facts.day(at), Optional.empty(), Optional.empty());
    }
}
