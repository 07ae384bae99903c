package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Receipt;
import org.needlepoint.attempt.domain.Step;
import org.needlepoint.attempt.domain.shown.Numbers;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.attempt.store.ResultStore;
import org.needlepoint.attempt.store.TryStore;
import org.needlepoint.audit.Journal;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.Refused;

/**
 * Support finds an attempt by the receipt that its learner shows, and computes it again from the history: administrators any, examiners
 * those of their schools. What is not theirs and what is not there look alike.
 */
@ApplicationScoped
public class Receipts {

    @Inject
    private ResultStore results;

    @Inject
    private AttemptStore attempts;

    @Inject
    private TryStore tries;

    @Inject
    private FrozenContent frozen;

    @Inject
    private People people;

    @Inject
    private Courseware courseware;

    @Inject
    private Journal journal;

    /**
     * @param typed the receipt as it is read out, or all of it; capitals, spaces and hyphens do not matter
     * @return empty for what is no receipt, no match, and another school's
     * @throws Refused NotFound for who neither administrates nor examines
     */
    @Transactional
    public Optional<ReceiptMatch> find(Caller caller, String typed) {
        if (!caller.has(Role.ADMINISTRATOR) && !caller.has(Role.EXAMINER)) {
            throw Refused.notFound();
        }
        return Receipt.read(typed == null ? "" : typed)
                .flatMap(results::byReceipt)
                .flatMap(found -> attempts.findAnybodys(found, frozen))
                .filter(attempt -> mayFind(caller, attempt.head().owner()))
                .map(attempt -> match(caller, attempt));
    }

    private static boolean mayFind(Caller caller, Head.Owner owner) {
        return caller.has(Role.ADMINISTRATOR) || caller.has(Role.EXAMINER, owner.organisationId());
    }

    private ReceiptMatch match(Caller caller, Attempt attempt) {
        Head head = attempt.head();
        journal.record(
                caller.publicId(),
                "receipt.matched",
                head.publicId(),
                Map.of("quiz", head.subject().quizId()));
        String receipt = head.receipt().orElseThrow();
        return new ReceiptMatch(
                head.publicId(),
                receipt,
                people.person(head.owner().accountId()).name(),
                school(caller, head.owner().organisationId()),
                courseware
                        .current()
                        .quiz(head.subject().quizId())
                        .map(Quiz::title)
                        .orElse(head.subject().quizId()),
                head.tryNumber(),
                head.run().startedAt(),
                head.handedIn().orElseThrow(),
                head.finish().map(f -> Numbers.percent(f.mark())).orElse(0),
                head.finish().map(f -> f.passed() ? "passed" : "failed").orElse("awaiting"),
                receipt.equals(again(attempt)));
    }

    /** Empty where the caller does not work. */
    private static String school(Caller caller, long organisationId) {
        return caller.memberships().stream()
                .filter(m -> m.organisationId() == organisationId)
                .map(Caller.Membership::organisationName)
                .findFirst()
                .orElse("");
    }

    /** As it was when it was handed in: without what examiners did since. */
    private String again(Attempt attempt) {
        List<Step> history = tries.history(attempt.head().publicId()).stream()
                .filter(step -> !step.comesAfterTheEnd())
                .toList();
        return Receipt.of(attempt.replay(history));
    }
}
