package org.needlepoint.certify.domain.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.QuizFacts;
import org.needlepoint.certify.domain.Facts.Result;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/** Some attempt passed, and not so long ago that it counts no more: the latest where that matters, otherwise the best. */
final class QuizPassedRule {

    private static final int HUNDRED = 100;
    private static final Comparator<Result> BEST = Comparator.comparing(Result::share)
            .thenComparing(Result::at, Comparator.reverseOrder())
            .thenComparing(Result::attemptId);
    private static final Comparator<Result> LATEST =
            Comparator.comparing(Result::at).thenComparing(Result::attemptId);

    private QuizPassedRule() {}

    static Standing of(Requirement.QuizPassed requirement, Facts facts, AsOf asOf) {
        QuizFacts quiz = facts.quizzes().getOrDefault(requirement.quizId(), new QuizFacts(HUNDRED, List.of()));
        Optional<Result> best = quiz.results().stream().max(BEST);
        if (best.isEmpty()) {
            return new Standing.Open(requirement, quiz.passPercent(), Unit.PERCENT);
        }
        Optional<Result> passed = quiz.results().stream()
                .filter(Result::passed)
                .max(requirement.fresh().isPresent() ? LATEST : BEST);
        if (passed.isEmpty()) {
            return new Standing.Short(
                    requirement,
                    best.get().percent(),
                    quiz.passPercent(),
                    Unit.PERCENT,
                    new Proof.Attempt(requirement.quizId(), best.get()),
                    List.of());
        }
        Proof proof = new Proof.Attempt(requirement.quizId(), passed.get());
        Optional<LocalDate> last =
                requirement.fresh().map(fresh -> facts.day(passed.get().at()).plus(fresh));
        return last.filter(asOf.day()::isAfter)
                .<Standing>map(day -> new Standing.Lapsed(requirement, proof, day))
                .orElseGet(() -> new Standing.Met(requirement, proof));
    }
}
