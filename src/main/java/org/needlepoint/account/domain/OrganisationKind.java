package org.needlepoint.account.domain;

/** What an organisation is. */
public enum OrganisationKind {
    SCHOOL,
    CLINIC
}
