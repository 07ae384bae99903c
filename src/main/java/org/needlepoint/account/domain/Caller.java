package org.needlepoint.account.domain;

import java.util.List;

/**
 * Who makes this request, as read at its start. Every use case that is not public takes one and filters by it.
 *
 * @param accountId inner key, never shown
 * @param memberships those in force today
 */
public record Caller(
        long accountId, String publicId, String name, boolean administrator, List<Membership> memberships) {

    /** A role in one organisation. */
    public record Membership(long organisationId, String organisationPublicId, String organisationName, Role role) {}

    public Caller {
        memberships = List.copyOf(memberships);
    }

    public boolean has(Role role) {
        return role == Role.ADMINISTRATOR ? administrator : memberships.stream().anyMatch(m -> m.role() == role);
    }

    public boolean has(Role role, long organisationId) {
        return memberships.stream().anyMatch(m -> m.role() == role && m.organisationId() == organisationId);
    }

    /** The organisations in which the caller holds the role, in order of joining. */
    public List<Membership> memberships(Role role) {
        return memberships.stream().filter(m -> m.role() == role).toList();
    }
}
