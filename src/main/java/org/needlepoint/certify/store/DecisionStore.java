package org.needlepoint.certify.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.Grounds;

/** Decisions that were acted on, and the queue in front of each. */
@ApplicationScoped
public class DecisionStore {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Holds other decisions about this person back until this transaction ends. Without it, two things done at once, each the last that
     * the other lacks, would not see one another, and nothing would ever be granted.
     *
     * <p>An update and no {@code for update}: on PostgreSQL that would wait for every row that refers to the account.
     */
    public void queue(long accountId) {
        entities.createNativeQuery("update account set version = version where id = ?1")
                .setParameter(1, accountId)
                .executeUpdate();
    }

    /** The school through which the person takes one of the courses. */
    public Optional<Long> organisation(long accountId, String courseId) {
        List<?> found = entities.createNativeQuery(
                        "select organisation_id from enrolment where account_id = ?1 and course_id = ?2")
                .setParameter(1, accountId)
                .setParameter(2, courseId)
                .getResultList();
        return found.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** The school through which the person has joined the programme. */
    public Optional<Long> school(long accountId, String programmeId) {
        List<?> found = entities.createNativeQuery("select organisation_id from pathway where account_id = ?1"
                        + " and programme_id = ?2 and left_at is null")
                .setParameter(1, accountId)
                .setParameter(2, programmeId)
                .getResultList();
        return found.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** Keeps a decision with all that it rests on. */
    public Kept insert(String publicId, long accountId, int rules, Grounds grounds) {
        DecisionRow row = new DecisionRow(publicId, accountId, rules, grounds);
        entities.persist(row);
        entities.flush();
        return new Kept(row.id(), row.facts());
    }

    /** @param facts as they were written */
    public record Kept(long id, String facts) {}

    /** A decision as it was written down. */
    public record Stored(String programmeId, int rules, Instant at, String facts) {}

    public Optional<Stored> find(String publicId) {
        return entities.createQuery("select d from DecisionRow d where d.publicId = :id", DecisionRow.class)
                .setParameter("id", publicId)
                .getResultStream()
                .findFirst()
                .map(DecisionRow::stored);
    }
}
