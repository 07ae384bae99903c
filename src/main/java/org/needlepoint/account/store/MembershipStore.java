package org.needlepoint.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.MembershipLine;
import org.needlepoint.account.domain.OrganisationKind;
import org.needlepoint.account.domain.OrganisationLine;
import org.needlepoint.account.domain.Person;
import org.needlepoint.account.domain.Role;
import org.needlepoint.shared.domain.PublicId;

/** Organisations, and who holds which role in them. */
@ApplicationScoped
public class MembershipStore {

    private static final String PERSON =
            "select new org.needlepoint.account.domain.Person(a.id, a.publicId, a.name, a.email) from Account a ";
    private static final String ORGANISATION =
            "select new org.needlepoint.account.domain.OrganisationLine(o.id, o.publicId, o.name, o.kind)"
                    + " from Organisation o ";
    private static final String MEMBERSHIP =
            "select new org.needlepoint.account.domain.MembershipLine(m.publicId, m.accountId, o.publicId, o.name,"
                    + " o.kind, m.role, m.validFrom, m.validUntil) from Membership m"
                    + " join Organisation o on o.id = m.organisationId ";

    @PersistenceContext
    private EntityManager entities;

    public List<Person> people(Collection<Long> accountIds) {
        return people("a.id", accountIds);
    }

    public List<Person> peopleByPublicId(Collection<String> publicIds) {
        return people("a.publicId", publicIds);
    }

    private List<Person> people(String key, Collection<?> values) {
        return values.isEmpty()
                ? List.of()
                : entities.createQuery(PERSON + "where " + key + " in :values", Person.class)
                        .setParameter("values", values)
                        .getResultList();
    }

    /** Who holds the role in the organisation on the day, with an open account, by name. */
    public List<Person> membersOf(long organisationId, Role role, LocalDate today) {
        return entities.createQuery(
                        PERSON + "where a.closedAt is null and a.id in (select m.accountId from Membership m"
                                + " where m.organisationId = :organisation and m.role = :role and m.validFrom <= :today"
                                + " and (m.validUntil is null or m.validUntil > :today)) order by a.name, a.id",
                        Person.class)
                .setParameter("organisation", organisationId)
                .setParameter("role", role)
                .setParameter("today", today)
                .getResultList();
    }

    /** All memberships of an account, those in force first. */
    public List<MembershipLine> ofAccount(long accountId) {
        return entities.createQuery(
                        MEMBERSHIP + "where m.accountId = :account order by m.validUntil nulls first, o.name, m.role",
                        MembershipLine.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    public Optional<MembershipLine> line(String publicId) {
        return entities.createQuery(MEMBERSHIP + "where m.publicId = :id", MembershipLine.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    public void give(long accountId, long organisationId, Role role, LocalDate from) {
        entities.persist(new Membership(PublicId.next(), accountId, organisationId, role, from));
    }

    public void end(String publicId, LocalDate day) {
        entities.createQuery("update Membership m set m.validUntil = :day where m.publicId = :id")
                .setParameter("day", day)
                .setParameter("id", publicId)
                .executeUpdate();
    }

    public List<OrganisationLine> organisations() {
        return entities.createQuery(ORGANISATION + "order by o.name, o.id", OrganisationLine.class)
                .getResultList();
    }

    public Optional<OrganisationLine> organisation(String publicId) {
        return entities.createQuery(ORGANISATION + "where o.publicId = :id", OrganisationLine.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst();
    }

    /** @return the new organisation */
    public OrganisationLine create(String name, OrganisationKind kind, Instant now) {
        String publicId = PublicId.next();
        Organisation organisation = new Organisation(publicId, name, kind, now);
        entities.persist(organisation);
        return new OrganisationLine(organisation.id(), publicId, name, kind);
    }
}
