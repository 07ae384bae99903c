package org.needlepoint.account.domain;

/**
 * A school or a clinic.
 *
 * @param organisationId inner key, never shown
 */
public record OrganisationLine(long organisationId, String publicId, String name, OrganisationKind kind) {}
