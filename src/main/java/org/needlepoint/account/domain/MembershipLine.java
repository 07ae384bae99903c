package org.needlepoint.account.domain;

import java.time.LocalDate;

/**
 * A role in an organisation, as the account's page shows it.
 *
 * @param from first day on which it holds
 * @param until first day on which it does not; null while nobody has ended it
 */
public record MembershipLine(
        String publicId,
        long accountId,
        String organisationPublicId,
        String organisationName,
        OrganisationKind kind,
        Role role,
        LocalDate from,
        LocalDate until) {

    public boolean isInForce() {
        return until == null;
    }
}
