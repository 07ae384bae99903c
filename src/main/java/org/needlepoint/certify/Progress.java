package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Next;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Programme;

/** A person sees how far each programme is, requirement by requirement, and what to do next. */
@ApplicationScoped
public class Progress {

    @Inject
    private Courseware courseware;

    @Inject
    private FactsGathering gathering;

    @Inject
    private Deciding deciding;

    /** Every programme, by title. */
    @Transactional
    public List<ProgrammeProgress> of(Caller caller) {
        Catalogue catalogue = courseware.current();
        Facts facts = gathering.of(List.of(caller.accountId())).get(caller.accountId());
        return catalogue.programmes().values().stream()
                .sorted(Comparator.comparing(Programme::title).thenComparing(Programme::id))
                .map(programme -> deciding.decide(programme, facts))
                .map(decision -> new ProgrammeProgress(decision, Next.of(decision, catalogue)))
                .toList();
    }
}
