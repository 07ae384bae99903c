package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.domain.Admission;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.HandMark;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.QuizOverride;
import org.needlepoint.attempt.domain.Try;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.attempt.store.OverrideStore;
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
    private OverrideStore overrides;

    @Inject
    private Contacts contacts;

    @Inject
    private FrozenContent frozen;

    @Inject
    private Courseware courseware;

    @Inject
    private Enrolments enrolments;

    /**
     * The quiz, what the caller is allowed at it and their latest tries; three selects, none for nobody.
     *
     * @throws Refused NotFound for an unknown quiz
     */
    @Transactional
    public QuizOffer offer(Optional<Caller> caller, String quizId, Instant now) {
        Catalogue catalogue = courseware.current();
        Quiz quiz = catalogue.quiz(quizId).orElseThrow(Refused::notFound);
        Admission admission = new Admission(
                quiz, caller.map(c -> overrides.allowed(c.accountId(), quizId)).orElse(QuizOverride.NONE));
        List<Try> before = caller.map(c -> tries.latest(c.accountId(), quizId, TRIES_SHOWN))
                .orElse(List.of());
        boolean enrolled =
                caller.flatMap(c -> enrolments.find(c, quiz.courseId())).isPresent();
        Offers offers = new Offers(admission, catalogue, before, now);
        return offers.offer(offers.state(caller.isPresent(), enrolled));
    }

    /**
     * The caller's attempt while it is open; empty once it has ended or its time ran out. One select.
     *
     * @param page of its questions, from 1; of one that it does not have, the nearest
     * @throws Refused NotFound for what is not the caller's
     */
    @Transactional
    public Optional<OpenAttempt> open(Caller caller, String id, int page, Instant now) {
        Attempt attempt = find(caller, id);
        contacts.heard(attempt.head().id(), now);
        return attempt.isHandedIn() || attempt.isOverdue(now)
                ? Optional.empty()
                : Optional.of(Looks.open(attempt, page, courseware.current(), now));
    }

    /**
     * The caller's attempt once it was handed in; empty before. One select, and one more each for a quiz that closes and for
     * marks by hand.
     *
     * @throws Refused NotFound for what is not the caller's
     */
    @Transactional
    public Optional<FinishedAttempt> finished(Caller caller, String id, Instant now) {
        Attempt attempt = find(caller, id);
        return attempt.isHandedIn()
                ? Optional.of(Looks.finished(
                        attempt, marks(attempt), over(caller, attempt.head()), courseware.current(), now))
                : Optional.empty();
    }

    /** By number; looked up only where an examiner has marked. */
    private Map<Integer, HandMark> marks(Attempt attempt) {
        boolean byHand = attempt.slots().stream().anyMatch(s -> s.question().markedByHand() && s.isAnswered());
        return byHand ? tries.marks(attempt.head().id()) : Map.of();
    }

    /** From when on the answers of a quiz that closes can help nobody. */
    private Optional<Instant> over(Caller caller, Head head) {
        return head.quiz().timing().closes().isEmpty()
                ? Optional.empty()
                : new Admission(
                                head.quiz(),
                                overrides.allowed(
                                        caller.accountId(), head.subject().quizId()))
                        .over();
    }

    private Attempt find(Caller caller, String id) {
        return Optional.of(id)
                .filter(PublicId::isWellFormed)
                .flatMap(known -> attempts.findWhole(caller.accountId(), known, frozen))
                .orElseThrow(Refused::notFound);
    }
}
