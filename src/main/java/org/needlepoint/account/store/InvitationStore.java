package org.needlepoint.account.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;

/** The invitation for the first administrator: at most one is good at a time. */
@ApplicationScoped
public class InvitationStore {

    @PersistenceContext
    private EntityManager entities;

    /** Puts a new invitation in the place of any that nobody used. */
    public void replace(String hash, Instant now) {
        entities.createQuery("delete from SetupToken t where t.usedAt is null").executeUpdate();
        entities.persist(new SetupToken(hash, now));
    }

    public boolean isGood(String hash) {
        return entities.createQuery(
                                "select count(t) from SetupToken t where t.tokenHash = :hash and t.usedAt is null",
                                Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }

    /** @return whether it was good; of two who come at once only one is told so */
    public boolean use(String hash, Instant now) {
        return entities.createQuery(
                                "update SetupToken t set t.usedAt = :now where t.tokenHash = :hash and t.usedAt is null")
                        .setParameter("now", now)
                        .setParameter("hash", hash)
                        .executeUpdate()
                > 0;
    }
}
