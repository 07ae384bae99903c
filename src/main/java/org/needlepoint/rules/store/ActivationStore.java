package org.needlepoint.rules.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Packs in use. */
@ApplicationScoped
public class ActivationStore {

    /** Class of SQL states: what a constraint refuses. */
    private static final String CONSTRAINT = "23";

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

    /**
     * @param preview may be null
     * @return false when it is in use already, and then the transaction can only roll back
     */
    public boolean insert(Row row, String preview) {
        entities.persist(
                new ActivationEntity(row.board(), row.effective(), row.revision(), row.by(), preview, row.at()));
        try {
            entities.flush();
            return true;
        } catch (PersistenceException refused) {
            if (!isConstraint(refused)) {
                throw refused;
            }
            return false;
        }
    }

    private static boolean isConstraint(PersistenceException refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && String.valueOf(sql.getSQLState()).startsWith(CONSTRAINT)) {
                return true;
            }
        }
        return false;
    }
}
