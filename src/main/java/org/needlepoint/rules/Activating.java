package org.needlepoint.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.needlepoint.rules.store.ActivationStore;

/** Writes one activation in a transaction of its own: two nodes that start at once must not cost either of them more than that. */
@ApplicationScoped
class Activating {

    @Inject
    private ActivationStore store;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void insert(ActivationStore.Row row) {
        if (!store.insert(row, null)) {
            throw new IllegalStateException("the pack is in use already");
        }
    }
}
