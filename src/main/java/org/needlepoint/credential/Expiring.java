package org.needlepoint.credential;

import java.time.LocalDate;

/**
 * A certificate that ends.
 *
 * @param id inner key, for reading on from there
 * @param expiresOn last valid day
 */
public record Expiring(
        long id, String publicId, long accountId, String programmeId, LocalDate issuedOn, LocalDate expiresOn) {}
