package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Try;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.attempt.store.TryStore;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.course.Enrolments;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;

/** What the pages of a quiz show its taker. */
@ApplicationScoped
public class Sittings {

    private static final int TRIES_SHOWN = 10;

    @Inject
    private AttemptStore attempts;

    @Inject
    private TryStore tries;

    @Inject
    private FrozenQuestions questions;

    @Inject
    private Courseware courseware;

    @Inject
    private Enrolments enrolments;

    /**
     * The quiz and the caller's latest tries at it; two selects, none for nobody.
     *
     * @throws Refused NotFound for an unknown quiz
     */
    @Transactional
    public QuizOffer offer(Optional<Caller> caller, String quizId, Instant now) {
        Catalogue catalogue = courseware.current();
        Quiz quiz = catalogue.quiz(quizId).orElseThrow(Refused::notFound);
        List<Try> before = caller.map(c -> tries.latest(c.accountId(), quizId, TRIES_SHOWN))
                .orElse(List.of());
        boolean enrolled =
                caller.flatMap(c -> enrolments.find(c, quiz.courseId())).isPresent();
        return Offers.of(quiz, catalogue, before, Offers.state(quiz, before, caller.isPresent(), enrolled, now));
    }

    /**
     * The caller's attempt while it is open; empty once it has ended or its time ran out. One select.
     *
     * @throws Refused NotFound for what is not the caller's
     */
    @Transactional
    public Optional<OpenAttempt> open(Caller caller, String id, Instant now) {
        Attempt attempt = find(caller, id);
        return attempt.isFinished() || attempt.isOverdue(now)
                ? Optional.empty()
                : Optional.of(Looks.open(attempt, courseware.current(), now));
    }

    /**
     * The caller's attempt once it has ended; empty before. One select.
     *
     * @throws Refused NotFound for what is not the caller's
     */
    @Transactional
    public Optional<FinishedAttempt> finished(Caller caller, String id) {
        Attempt attempt = find(caller, id);
        return attempt.isFinished() ? Optional.of(Looks.finished(attempt, courseware.current())) : Optional.empty();
    }

    private Attempt find(Caller caller, String id) {
        return Optional.of(id)
                .filter(PublicId::isWellFormed)
                .flatMap(known -> attempts.findWhole(caller.accountId(), known, questions))
                .orElseThrow(Refused::notFound);
    }
}
