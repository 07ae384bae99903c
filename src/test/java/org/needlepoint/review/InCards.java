package org.needlepoint.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.AttemptFinished;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.question.domain.Question;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.PublicId;

/** Runs inside the container: attempts as they end, and questions of the real bank to end with. */
final class InCards {

    private InCards() {}

    /** The first single choices of the bank that are no matter of safety. */
    static List<Question> questions(Catalogue catalogue, int count) {
        return some(catalogue, q -> q.type().equals("single") && !q.about().critical(), count);
    }

    /** The first questions on what keeps a patient safe. */
    static List<Question> critical(Catalogue catalogue, int count) {
        return some(catalogue, q -> q.about().critical(), count);
    }

    private static List<Question> some(Catalogue catalogue, Predicate<Question> wanted, int count) {
        return catalogue.questions().values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(Question::id))
                .limit(count)
                .toList();
    }

    static AttemptFinished attempt(Caller caller, List<Question> questions, AttemptFinished.Result result, Instant at) {
        return new AttemptFinished(
                caller.accountId(),
                caller.memberships().get(0).organisationId(),
                PublicId.next(),
                "nf-1-quiz",
                false,
                Fraction.ZERO,
                at,
                questions.stream()
                        .map(q -> new AttemptFinished.Answer(q.id(), q.about().revision(), result))
                        .toList());
    }
}
