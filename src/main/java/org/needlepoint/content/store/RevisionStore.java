package org.needlepoint.content.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Revisions by the hash of their text. */
@ApplicationScoped
public class RevisionStore {

    /** What is kept: whose revision it is, and its text. */
    public record Kept(String itemId, String content) {}

    /** When a text was first served. */
    public record Stored(String hash, Instant at) {}

    @PersistenceContext
    private EntityManager entities;

    public Optional<Kept> find(String hash) {
        return entities.createQuery(
                        "select new org.needlepoint.content.store.RevisionStore$Kept(r.itemId, r.content) from Revision r"
                                + " where r.hash = :hash",
                        Kept.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** All revisions of one thing, the newest first; one select. */
    public List<Stored> of(String kind, String itemId) {
        return entities.createQuery(
                        "select new org.needlepoint.content.store.RevisionStore$Stored(r.hash, r.storedAt) from Revision r"
                                + " where r.kind = :kind and r.itemId = :item order by r.storedAt desc, r.hash",
                        Stored.class)
                .setParameter("kind", kind)
                .setParameter("item", itemId)
                .getResultList();
    }

    public boolean has(String hash) {
        return entities.createQuery("select count(r) from Revision r where r.hash = :hash", Long.class)
                        .setParameter("hash", hash)
                        .getSingleResult()
                > 0;
    }

    public List<String> hashes() {
        return entities.createQuery("select r.hash from Revision r", String.class)
                .getResultList();
    }

    /** Fails, at the latest at the commit, when the revision is there already. */
    public void insert(String hash, String kind, String itemId, String content, Instant now) {
        entities.persist(new Revision(hash, kind, itemId, content, now));
    }
}
