package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import org.needlepoint.certify.domain.Facts;

/** Everything on record about people today, for those who ask other questions of it than whether a programme is done. */
@ApplicationScoped
public class CurrentFacts {

    @Inject
    private FactsGathering gathering;

    /** By account, an entry for each that was asked for; as many selects for one as for many. */
    @Transactional
    public Map<Long, Facts> of(Collection<Long> accounts) {
        return gathering.of(accounts);
    }
}
