package org.needlepoint.account.domain;

/** What a person may be. All but ADMINISTRATOR are held in one organisation, by a membership. */
public enum Role {
    TRAINEE,
    INSTRUCTOR,
    EXAMINER,
    CLINIC,
    ADMINISTRATOR
}
