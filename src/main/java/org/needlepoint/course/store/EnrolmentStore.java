package org.needlepoint.course.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.shared.domain.PublicId;

/** Who takes which course through which school. */
@ApplicationScoped
public class EnrolmentStore {

    @PersistenceContext
    private EntityManager entities;

    /** A row of the table, without the school's name. */
    public record Row(String publicId, String courseId, long organisationId, Instant startedAt) {}

    public Optional<Row> find(long accountId, String courseId) {
        return entities.createQuery(
                        "select new org.needlepoint.course.store.EnrolmentStore$Row("
                                + "e.publicId, e.courseId, e.organisationId, e.startedAt)"
                                + " from EnrolmentEntity e where e.accountId = :account and e.courseId = :course",
                        Row.class)
                .setParameter("account", accountId)
                .setParameter("course", courseId)
                .getResultStream()
                .findFirst();
    }

    /** Ids of the courses that the person has enrolled in, in order of enrolment. */
    public List<String> courses(long accountId) {
        return entities.createQuery(
                        "select e.courseId from EnrolmentEntity e where e.accountId = :account order by e.startedAt, e.id",
                        String.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /** Holds other enrolments of the same person back until this transaction ends, so that two clicks make one enrolment. */
    public void queue(long accountId) {
        entities.createNativeQuery("select id from account where id = ?1 for update")
                .setParameter(1, accountId)
                .getSingleResult();
    }

    /** Holds other writes to the person's progress in this course back; false when they are not enrolled. */
    public boolean lock(long accountId, String courseId) {
        return entities.createQuery(
                        "select e from EnrolmentEntity e where e.accountId = :account and e.courseId = :course",
                        EnrolmentEntity.class)
                .setParameter("account", accountId)
                .setParameter("course", courseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    public Row insert(long accountId, long organisationId, String courseId, Instant at) {
        String publicId = PublicId.next();
        entities.persist(new EnrolmentEntity(publicId, accountId, organisationId, courseId, at));
        return new Row(publicId, courseId, organisationId, at);
    }

    /** Those of the organisations that are schools; one select. */
    public Set<Long> schools(Collection<Long> organisationIds) {
        List<?> ids = entities.createNativeQuery("select id from organisation where kind = 'SCHOOL' and id in ("
                        + organisationIds.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")")
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    public String organisationName(long organisationId) {
        return (String) entities.createNativeQuery("select name from organisation where id = ?1")
                .setParameter(1, organisationId)
                .getSingleResult();
    }
}
