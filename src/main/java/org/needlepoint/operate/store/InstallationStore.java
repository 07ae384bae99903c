package org.needlepoint.operate.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** The one row of the installation. */
@ApplicationScoped
public class InstallationStore {

    @PersistenceContext
    private EntityManager entities;

    /** Whether the database is a demo's; empty while it is new. */
    public Optional<Boolean> isDemo() {
        return entities.createQuery("select i.demo from Installation i", Boolean.class)
                .getResultStream()
                .findFirst();
    }

    public void mark(boolean demo, Instant now) {
        entities.persist(new Installation(demo, now));
    }
}
