package org.needlepoint.logbook;

import java.time.Instant;
import java.util.Optional;

/**
 * A person's way through one programme, from joining it.
 *
 * @param board whose rules apply, if the person named one
 * @param policyRevision of the programme whose policy was shown before joining
 * @param consentForm id of the form that was agreed to
 */
public record Pathway(
        long id,
        String publicId,
        long accountId,
        long organisationId,
        String programmeId,
        Optional<String> board,
        String policyRevision,
        Instant joinedAt,
        Optional<String> consentForm,
        Optional<Instant> consentAt,
        Optional<Instant> leftAt) {}
