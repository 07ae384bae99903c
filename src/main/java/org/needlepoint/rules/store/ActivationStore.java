package org.needlepoint.rules.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Packs in use. */
@ApplicationScoped
public class ActivationStore {

    @PersistenceContext
    private EntityManager entities;

    /** @param by null when it came with its board */
    public record Row(String board, LocalDate effective, String revision, String by, Instant at) {}

    /** One select. */
    public List<Row> all() {
        return entities.createQuery(
                        "select new org.needlepoint.rules.store.ActivationStore$Row("
                                + "a.board, a.effective, a.revision, a.by, a.at)"
                                + " from ActivationEntity a order by a.board, a.effective",
                        Row.class)
                .getResultList();
    }

    /** Fails, at the latest at the commit, when it is in use already. */
    public void insert(Row row, String preview) {
        entities.persist(
                new ActivationEntity(row.board(), row.effective(), row.revision(), row.by(), preview, row.at()));
    }
}
