package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Decisions;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.content.domain.Programme;

/** Asks the rules about today. */
@ApplicationScoped
class Deciding {

    @Inject
    private FactsGathering gathering;

    @Inject
    private Clock clock;

    /** Whether, and why; what would be granted lacks the questions asked, see {@link #complete}. */
    Decision decide(Programme programme, Facts facts) {
        Instant now = clock.instant();
        return Decisions.decide(
                programme, facts, facts.latest().filter(now::isBefore).orElse(now));
    }

    /** The same decision with all that it rests on, to be written down; one select. */
    Decision.Granted complete(Decision.Granted decision) {
        Facts whole = gathering.withQuestions(decision.facts());
        return (Decision.Granted) Decisions.decide(decision.programme(), whole, decision.asOf());
    }
}
