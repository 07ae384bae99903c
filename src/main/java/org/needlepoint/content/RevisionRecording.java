package org.needlepoint.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.needlepoint.content.store.RevisionStore;

/** Writes revisions in a transaction of its own: two who write the same text at once must not cost either of them more than that. */
@ApplicationScoped
class RevisionRecording {

    /** A text to keep, and what it is. */
    record Item(String kind, String id, String hash, String source) {}

    @Inject
    private RevisionStore store;

    @Inject
    private Clock clock;

    /** All or none; fails when one is there already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void insert(Collection<Item> items) {
        Instant now = clock.instant();
        items.forEach(item -> store.insert(item.hash(), item.kind(), item.id(), item.source(), now));
    }
}
