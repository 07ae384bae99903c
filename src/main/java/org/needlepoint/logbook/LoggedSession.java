package org.needlepoint.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A supervised session as far as a programme counts it; neither text nor reaction.
 *
 * @param pathwayId public id
 * @param regions ids, as the logbook's regions had the sites when it was written
 * @param state the last act that changed it, such as {@code SIGNED}
 * @param hash SHA-256 of the entry that was signed, hexadecimal
 * @param supervisorId public id
 */
public record LoggedSession(
        String publicId,
        String pathwayId,
        LocalDate on,
        String modality,
        String technique,
        List<String> regions,
        String state,
        String hash,
        String supervisorId,
        Optional<Instant> signedAt,
        Optional<Instant> withdrawnAt) {

    public LoggedSession {
        regions = List.copyOf(regions);
    }
}
