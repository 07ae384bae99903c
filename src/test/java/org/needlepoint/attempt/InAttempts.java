package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Step;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.attempt.store.TryStore;

/** Runs inside the container: attempts as they are stored, whoever's they are. */
@ApplicationScoped
public class InAttempts {

    @Inject
    private AttemptStore store;

    @Inject
    private TryStore tries;

    @Inject
    private FrozenContent frozen;

    @Transactional
    public Attempt load(String id) {
        return store.findAnybodys(id, frozen).orElseThrow();
    }

    @Transactional
    public List<Step> history(String id) {
        return tries.history(id);
    }
}
