package org.needlepoint.logbook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.audit.Journal;
import org.needlepoint.logbook.store.AssessmentStore;
import org.needlepoint.logbook.store.AssessmentStore.RemarkLine;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/** A remark that tells who somebody is can be taken away for good: by the learner whom it is about, and by the examiner who wrote it. */
@ApplicationScoped
public class Remarks {

    @Inject
    private AssessmentStore store;

    @Inject
    private Journal journal;

    /**
     * The mark stays as it was; the same words go from all that were marked with it.
     *
     * @param mark public id of one of them
     * @throws Refused Malformed where none is chosen; NotFound when nothing is written there, and to anybody else
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void redact(Caller caller, String mark) {
        if (mark == null || mark.isEmpty()) {
            throw new Refused(new Refusal.Malformed("mark", "Choose the remark. Nothing was deleted."));
        }
        RemarkLine remark = Optional.of(mark)
                .filter(PublicId::isWellFormed)
                .flatMap(store::remark)
                .filter(r -> r.accountId() == caller.accountId() || r.examiner().equals(caller.publicId()))
                .orElseThrow(Refused::notFound);
        int marks = store.redact(remark);
        if (marks == 0) {
            throw Refused.notFound();
        }
        journal.record(caller.publicId(), "remark.redacted", mark, Map.of("marks", String.valueOf(marks)));
    }
}
