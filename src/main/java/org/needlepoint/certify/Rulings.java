package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Decisions;
import org.needlepoint.certify.domain.Grounds;
import org.needlepoint.certify.domain.Rebuilt;
import org.needlepoint.certify.store.DecisionStore;
import org.needlepoint.content.Revisions;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.shared.domain.CanonicalJson;
import org.needlepoint.shared.domain.PublicId;

/** Writes down a decision that is acted on, with the facts it rests on and the programme as it then was. */
@ApplicationScoped
public class Rulings {

    @Inject
    private DecisionStore store;

    @Inject
    private Revisions revisions;

    @Transactional(Transactional.TxType.MANDATORY)
    public Ruling keep(long accountId, Decision.Granted decision) {
        Programme programme = decision.programme();
        revisions.keep("programme", programme.id(), programme.revision(), programme.source());
        String publicId = PublicId.next();
        DecisionStore.Kept kept = store.insert(publicId, accountId, Decisions.RULES, Grounds.of(decision));
        return new Ruling(kept.id(), publicId, CanonicalJson.hash(kept.facts()));
    }

    /**
     * A decision made again, from what was stored alone: its facts, and the programme as it then was. Two selects.
     *
     * @param publicId of the decision
     * @param revision of the programme, as it was signed
     */
    @Transactional
    public Optional<Rebuilt> rebuild(String publicId, String revision) {
        return store.find(publicId)
                .map(stored -> Rebuilt.of(
                        publicId, stored.rules(), revisions.programme(revision), stored.facts(), stored.at()));
    }
}
