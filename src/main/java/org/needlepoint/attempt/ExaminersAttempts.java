package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.audit.Journal;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;

/**
 * Other people's attempts, as far as an examiner may touch them: those that were started through a school where they examine, but
 * never their own. Any other looks as if it were not there. Within the caller's transaction.
 */
@ApplicationScoped
class ExaminersAttempts {

    @Inject
    private AttemptStore store;

    @Inject
    private FrozenContent frozen;

    @Inject
    private Journal journal;

    /** Whole; one select. */
    Attempt find(Caller caller, String id) {
        return allowed(caller, known(id).flatMap(known -> store.findAnybodys(known, frozen)));
    }

    /** Whole, and nobody else changes it until the transaction ends. */
    Attempt lock(Caller caller, String id) {
        return allowed(caller, known(id).flatMap(known -> store.lockAnybodys(known, frozen)));
    }

    private static Optional<String> known(String id) {
        return Optional.ofNullable(id).filter(PublicId::isWellFormed);
    }

    private static Attempt allowed(Caller caller, Optional<Attempt> found) {
        return found.filter(attempt -> isTheirs(caller, attempt.head().owner())).orElseThrow(Refused::notFound);
    }

    private static boolean isTheirs(Caller caller, Head.Owner owner) {
        return caller.has(Role.EXAMINER, owner.organisationId()) && caller.accountId() != owner.accountId();
    }

    /** Writes down what an examiner did to an attempt. */
    void note(Caller caller, String act, Head head, Map<String, String> details) {
        Map<String, String> all = new TreeMap<>(details);
        all.put("quiz", head.subject().quizId());
        journal.record(caller.publicId(), act, head.publicId(), all);
    }
}
