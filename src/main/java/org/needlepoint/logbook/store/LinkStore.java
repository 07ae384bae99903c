package org.needlepoint.logbook.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.logbook.domain.BedsideLink;

/** Links for signing at the bedside. */
@ApplicationScoped
public class LinkStore {

    @PersistenceContext
    private EntityManager entities;

    /** An unused link to the same entry that was made before is forgotten: one lives at a time. */
    public void insert(BedsideLink link, long entryId) {
        statements().update("delete from sign_link where entry_id = ? and used_at is null", List.of(entryId));
        statements()
                .update(
                        "insert into sign_link (token_hash, entry_id, entry_hash, expires_at, tries) values (?, ?, ?, ?, 0)",
                        List.of(link.tokenHash(), entryId, link.entryHash(), link.expiresAt()));
    }

    public Optional<BedsideLink> find(String tokenHash) {
        return statements()
                .find(
                        "select e.public_id, l.entry_hash, l.expires_at, l.used_at, l.tries from sign_link l"
                                + " join log_entry e on e.id = l.entry_id where l.token_hash = ?",
                        List.of(tokenHash),
                        row -> new BedsideLink(
                                tokenHash,
                                row.text("public_id"),
                                row.text("entry_hash"),
                                row.instant("expires_at"),
                                row.maybeInstant("used_at"),
                                row.whole("tries")));
    }

    /** @return false when somebody used it meanwhile */
    public boolean use(String tokenHash, Instant at) {
        return statements()
                        .update(
                                "update sign_link set used_at = ? where token_hash = ? and used_at is null",
                                List.of(at, tokenHash))
                == 1;
    }

    /** Counts a try before it is made. @return false when there were too many already */
    public boolean attempt(String tokenHash) {
        return statements()
                        .update(
                                "update sign_link set tries = tries + 1 where token_hash = ? and tries < ?",
                                List.of(tokenHash, BedsideLink.MOST_TRIES))
                == 1;
    }

    /** Forgets links that ended before the instant. */
    public void forget(Instant before) {
        statements().update("delete from sign_link where expires_at < ?", List.of(before));
    }

    private Statements statements() {
        return new Statements(entities.unwrap(Connection.class));
    }
}
