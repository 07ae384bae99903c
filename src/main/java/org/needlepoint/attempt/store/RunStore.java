package org.needlepoint.attempt.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The time of attempts that are under way. */
@ApplicationScoped
public class RunStore {

    @PersistenceContext
    private EntityManager entities;

    /** Public ids of attempts that take nothing more and have not ended, the longest over first; one select. */
    public List<String> overdue(Instant now, int most) {
        return entities.createQuery(
                        "select a.publicId from AttemptEntity a where a.endsAt <= :now order by a.endsAt", String.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }
}
