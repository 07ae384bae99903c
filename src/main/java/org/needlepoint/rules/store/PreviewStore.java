package org.needlepoint.rules.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who would gain and who would lose by a pack. */
@ApplicationScoped
public class PreviewStore {

    private static final String ROW = "select new org.needlepoint.rules.store.PreviewStore$Row("
            + "p.publicId, p.board, p.effective, p.revision, p.askedAt, p.total, p.done, p.reached, p.finishedAt)"
            + " from PreviewEntity p where ";

    @PersistenceContext
    private EntityManager entities;

    /**
     * @param reached the inner key of the last account looked at
     * @param finishedAt null while accounts are left
     */
    public record Row(
            String id,
            String board,
            LocalDate effective,
            String revision,
            Instant askedAt,
            int total,
            int done,
            long reached,
            Instant finishedAt) {}

    /** Modalities gained and lost, and requirements, each parted by spaces. */
    public record Changed(long accountId, String gains, String loses, String missing) {}

    /** How many gain and how many lose; somebody may do both. */
    public record Counts(long gain, long lose) {}

    public void insert(Row row, String askedBy) {
        entities.persist(new PreviewEntity(row, askedBy));
    }

    /** The newest of a pack. */
    public Optional<Row> newest(String board, LocalDate effective) {
        return entities.createQuery(
                        ROW + "p.board = :board and p.effective = :effective order by p.askedAt desc, p.publicId desc",
                        Row.class)
                .setParameter("board", board)
                .setParameter("effective", effective)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<Row> find(String id) {
        return entities.createQuery(ROW + "p.publicId = :id", Row.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    public void add(String preview, List<Changed> changes) {
        changes.forEach(changed -> entities.persist(new ChangeEntity(preview, changed)));
    }

    /** @param finishedAt empty while accounts are left */
    public void advance(String id, int done, long reached, Optional<Instant> finishedAt) {
        entities.createQuery("update PreviewEntity p set p.done = :done, p.reached = :reached where p.publicId = :id")
                .setParameter("done", done)
                .setParameter("reached", reached)
                .setParameter("id", id)
                .executeUpdate();
        // By itself: PostgreSQL takes a parameter that is null for a text.
        finishedAt.ifPresent(
                at -> entities.createQuery("update PreviewEntity p set p.finishedAt = :at where p.publicId = :id")
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    public Counts counts(String preview) {
        return entities.createQuery(
                        "select new org.needlepoint.rules.store.PreviewStore$Counts("
                                + "sum(case when c.gains <> '' then 1 else 0 end),"
                                + " sum(case when c.loses <> '' then 1 else 0 end))"
                                + " from ChangeEntity c where c.preview = :preview having count(c) > 0",
                        Counts.class)
                .setParameter("preview", preview)
                .getResultStream()
                .findFirst()
                .orElse(new Counts(0, 0));
    }

    /** The first of them, those who lose before those who only gain. */
    public List<Changed> changes(String preview, int most) {
        return entities.createQuery(
                        "select new org.needlepoint.rules.store.PreviewStore$Changed("
                                + "c.accountId, c.gains, c.loses, c.missing) from ChangeEntity c"
                                + " where c.preview = :preview"
                                + " order by case when c.loses = '' then 1 else 0 end, c.accountId",
                        Changed.class)
                .setParameter("preview", preview)
                .setMaxResults(most)
                .getResultList();
    }
}
