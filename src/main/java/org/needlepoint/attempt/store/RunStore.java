package org.needlepoint.attempt.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.needlepoint.attempt.domain.Head;

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

    /** Writes the end and the pause of an attempt that is locked and not handed in. */
    public void move(Head head) {
        entities.createQuery("update AttemptEntity a set a.closesAt = :closes, a.endsAt = :ends, a.pausedAt = :paused"
                        + " where a.id = :id and a.handedInAt is null")
                .setParameter("closes", head.run().closesAt().orElse(null))
                .setParameter("ends", head.endsAt().orElse(null))
                .setParameter("paused", head.run().pausedAt().orElse(null))
                .setParameter("id", head.id())
                .executeUpdate();
    }
}
