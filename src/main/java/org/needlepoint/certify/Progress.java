package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Decisions;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Held;
import org.needlepoint.certify.domain.Next;
import org.needlepoint.certify.domain.Stage;
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

    /** Every programme that is open to all or was joined, by title; six selects. */
    @Transactional
    public List<ProgrammeProgress> of(Caller caller) {
        Catalogue catalogue = courseware.current();
        Facts facts = gathering.of(List.of(caller.accountId())).get(caller.accountId());
        return catalogue.programmes().values().stream()
                .filter(programme -> concerns(programme, facts))
                .sorted(Comparator.comparing(Programme::title).thenComparing(Programme::id))
                .map(programme -> progress(programme, facts, catalogue))
                .toList();
    }

    private static boolean concerns(Programme programme, Facts facts) {
        return programme.joining() == Programme.Joining.OPEN
                || facts.pathway(programme.id()).isPresent()
                || newest(programme, facts).isPresent();
    }

    private ProgrammeProgress progress(Programme programme, Facts facts, Catalogue catalogue) {
        Decision decision = deciding.decide(programme, facts);
        Optional<Held> held = newest(programme, facts);
        Stage stage = Stage.of(held, Optional.empty(), programme.renewal(), facts.day(decision.asOf()));
        return new ProgrammeProgress(
                decision,
                Next.of(decision, catalogue),
                held,
                stage,
                Decisions.again(programme, facts, decision.asOf()));
    }

    private static Optional<Held> newest(Programme programme, Facts facts) {
        return facts.certificates().stream()
                .filter(held -> held.programmeId().equals(programme.id()))
                .max(Comparator.comparing(Held::cycle));
    }
}
