package org.needlepoint.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.AttemptFinished;
import org.needlepoint.attempt.AttemptFinished.Result;
import org.needlepoint.attempt.Attempts;
import org.needlepoint.attempt.InAttempts;
import org.needlepoint.attempt.InLearners;
import org.needlepoint.attempt.Starts;
import org.needlepoint.attempt.domain.Origin;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.content.Courseware;
import org.needlepoint.question.domain.Choice;
import org.needlepoint.question.domain.InKey;
import org.needlepoint.question.domain.Question;
import org.needlepoint.review.domain.Card;
import org.needlepoint.review.domain.Rating;
import org.needlepoint.review.domain.Session;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;
import org.needlepoint.testing.InOtherThreads;
import org.needlepoint.testing.InStatements;

@ArquillianTest
class ReviewsIT {

    private static final int RIVALS = 5;

    @Inject
    private Reviews reviews;

    @Inject
    private OwnCards own;

    @Inject
    private Starts starts;

    @Inject
    private Attempts attempts;

    @Inject
    private InAttempts all;

    @Inject
    private Courseware courseware;

    @Inject
    private Event<AttemptFinished> finished;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @Inject
    private InOtherThreads others;

    private Caller learner;
    private Instant now;
    private Session session;

    @BeforeEach
    void someoneLearns() {
        learner = InLearners.enrolled();
        now = clock.instant();
        session = new Session(now.minusSeconds(1));
    }

    private void ends(List<Question> questions, Result result, Instant at) throws Exception {
        transaction.begin();
        try {
            finished.fire(InCards.attempt(learner, questions, result, at));
            transaction.commit();
        } catch (Exception e) {
            transaction.rollback();
            throw e;
        }
    }

    /** A card of a question that was missed a minute ago. */
    private Question missed() throws Exception {
        Question question = InCards.questions(courseware.current(), 1).get(0);
        ends(List.of(question), Result.MISSED, now.minusSeconds(60));
        return question;
    }

    private <T> List<T> atOnce(Callable<T> work) throws Exception {
        List<Future<T>> rivals =
                IntStream.range(0, RIVALS).mapToObj(i -> others.submit(work)).toList();
        List<T> all = new ArrayList<>();
        for (Future<T> rival : rivals) {
            all.add(rival.get());
        }
        return all;
    }

    private long cards() {
        return InLearners.number("select count(*) from review_card where account_id = ?", learner.accountId());
    }

    private long logged() {
        return InLearners.number("select count(*) from review_log where account_id = ?", learner.accountId());
    }

    private ShownCard shown(Question question) {
        return reviews.show(learner, question.id(), session, now);
    }

    private static Refusal refused(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Refused.class, work).refusal();
    }

    @Test
    void allThatAnAttemptMissedIsDueTheSameDay() {
        String id = starts.start(learner, "nf-final", now);
        attempts.submit(learner, id, Origin.seen(0), List.of(), now);
        Outlook outlook = reviews.outlook(learner, now);
        assertEquals(20, outlook.cards());
        assertEquals(20, outlook.today());
        assertEquals(Session.LONGEST, outlook.session());
        assertNotNull(outlook.first());
        assertEquals(20, logged());
    }

    @Test
    void oneAttemptMakesItsCardsInThreeKindsOfStatements() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        List<Question> questions = InCards.questions(courseware.current(), 20);
        List<String> statements = InStatements.of(() -> ends(questions, Result.MISSED, now));
        assertEquals(1, count(statements, "select"), statements.toString());
        assertEquals(1, count(statements, "update account"));
        assertEquals(20, count(statements, "insert into review_card"), "in one batch");
        assertEquals(20, count(statements, "insert into review_log"), "in one batch");
        assertEquals(42, statements.size(), statements.toString());
    }

    private static long count(List<String> statements, String beginning) {
        return statements.stream().filter(s -> s.startsWith(beginning)).count();
    }

    @Test
    void aCriticalQuestionIsKeptInMindEvenWhenItWasRight() throws Exception {
        List<Question> critical = InCards.critical(courseware.current(), 3);
        ends(critical, Result.RIGHT, now);
        ends(InCards.questions(courseware.current(), 3), Result.RIGHT, now);
        assertEquals(critical.size(), cards());
        Outlook outlook = reviews.outlook(learner, now);
        assertEquals(0, outlook.today());
        assertEquals(now.plus(Duration.ofDays(2)), outlook.nextDue());
        assertEquals(List.of(), outlook.warnings());
        assertTrue(!reviews.outlook(learner, now.plus(Duration.ofDays(60)))
                .warnings()
                .isEmpty());
    }

    @Test
    void whatCameLateIsHard() throws Exception {
        ends(InCards.questions(courseware.current(), 1), Result.LATE, now);
        assertEquals(Rating.HARD, own.all(learner).get(0).card().rating());
    }

    @Test
    void whatIsRightAfterAWrongTryIsHard() throws Exception {
        Caller practising = InLearners.enrolled("needling-safety");
        String id = starts.start(practising, "ns-practice-tries", now);
        Slot slot = all.load(id).slots().stream()
                .filter(one -> one.question() instanceof Choice)
                .findFirst()
                .orElseThrow();
        Choice question = (Choice) slot.question();
        String wrong = question.options().stream()
                .filter(option -> !option.right())
                .findFirst()
                .orElseThrow()
                .id();
        assertEquals("TRIED", check(practising, id, slot.number(), 0, Map.of("r", List.of(wrong))));
        assertEquals("CHECKED", check(practising, id, slot.number(), 1, InKey.of(question)));
        attempts.submit(practising, id, Origin.seen(0), List.of(), now);
        Card card = own.all(practising).stream()
                .map(OwnCards.Entry::card)
                .filter(one -> one.questionId().equals(question.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(Rating.HARD, card.rating());
    }

    private String check(Caller caller, String id, int slot, int seen, Map<String, List<String>> answer) {
        return attempts.perform(caller, id, new Sent("check", slot, answer, Origin.seen(seen)), now)
                .state();
    }

    @Test
    void aCardRestsWhileAnOpenAttemptAsksItsQuestion() throws Exception {
        String id = starts.start(learner, "nf-final", now);
        Question asked = all.load(id).slot(1).orElseThrow().question();
        ends(List.of(asked), Result.MISSED, now.minusSeconds(60));
        assertEquals(0, reviews.outlook(learner, now).cards());
        assertEquals(new Refusal.NotFound(), refused(() -> shown(asked)));
        assertEquals(
                new Refusal.NotFound(), refused(() -> reviews.answer(learner, asked.id(), session, 1, Map.of(), now)));
        assertEquals(1, logged(), "nothing was graded");
        attempts.submit(learner, id, Origin.seen(0), List.of(), now);
        assertNotNull(shown(asked).open());
    }

    @Test
    void anotherAttemptIsAReviewOfTheCardsThatAreThere() throws Exception {
        Question question = missed();
        ends(List.of(question), Result.RIGHT, now);
        assertEquals(1, cards());
        assertEquals(2, logged());
        ends(List.of(question), Result.MISSED, now.minusSeconds(30));
        assertEquals(2, logged(), "it ended before the last review");
    }

    @Test
    void cardsComeAndGoWithTheTransactionOfTheirAttempt() throws Exception {
        transaction.begin();
        finished.fire(InCards.attempt(learner, InCards.questions(courseware.current(), 3), Result.MISSED, now));
        transaction.rollback();
        assertEquals(0, cards());
    }

    @Test
    void attemptsThatEndAtTheSameMomentMakeEachCardOnce() throws Exception {
        List<Question> questions = InCards.questions(courseware.current(), 5);
        atOnce(() -> {
            UserTransaction own = jakarta.enterprise
                    .inject
                    .spi
                    .CDI
                    .current()
                    .select(UserTransaction.class)
                    .get();
            own.begin();
            finished.fire(InCards.attempt(learner, questions, Result.MISSED, clock.instant()));
            own.commit();
            return true;
        });
        assertEquals(5, cards());
    }

    @Test
    void aWrongAnswerIsLoggedAtOnceAndOnce() throws Exception {
        Question question = missed();
        assertNotNull(shown(question).open());
        for (int i = 0; i < 2; i++) {
            reviews.answer(learner, question.id(), session, 1, Map.of(), now);
        }
        assertEquals(2, logged());
        ShownCard after = shown(question);
        assertEquals("unanswered", after.marked().verdict());
        assertEquals(List.of(), after.words());
        assertEquals(now.plus(Duration.ofMinutes(10)), after.due());
        reviews.rate(learner, question.id(), session, after.seen(), Rating.EASY);
        assertEquals(2, logged(), "a wrong answer has no other word");
        assertEquals(Optional.empty(), reviews.next(learner, session, now), "each card once a session");
        assertNotNull(reviews.outlook(learner, now).first(), "the next session asks it again");
    }

    @Test
    void aRightAnswerWaitsForTheLearnersWord() throws Exception {
        Question question = missed();
        reviews.answer(learner, question.id(), session, 1, InKey.of(question), now);
        assertEquals(1, logged());
        ShownCard right = shown(question);
        assertEquals("right", right.marked().verdict());
        assertEquals(3, right.words().size());
        assertNull(right.due());
        reviews.answer(learner, question.id(), session, 1, Map.of(), now);
        assertEquals("right", shown(question).marked().verdict(), "an answer is not taken back");
        for (int i = 0; i < 2; i++) {
            reviews.rate(learner, question.id(), session, 1, Rating.GOOD);
        }
        assertEquals(2, logged(), "the second press makes no second log");
        assertEquals(now.plus(Duration.ofDays(1)), shown(question).due());
        SessionEnd end = reviews.end(learner, session, now);
        assertEquals("good", end.reviewed().get(0).rating());
        assertEquals(0, end.left());
        assertEquals(now.plus(Duration.ofDays(1)), end.nextDue());
    }

    @Test
    void rivalPressesMakeOneLog() throws Exception {
        Question question = missed();
        reviews.answer(learner, question.id(), session, 1, InKey.of(question), now);
        atOnce(() -> {
            reviews.rate(learner, question.id(), session, 1, Rating.GOOD);
            return true;
        });
        assertEquals(2, logged());
        Session next = new Session(now);
        atOnce(() -> {
            reviews.answer(learner, question.id(), next, 2, Map.of(), now.plusSeconds(1));
            return true;
        });
        assertEquals(3, logged());
    }

    @Test
    void anAnswerOfAnOlderPageChangesNothing() throws Exception {
        Question question = missed();
        ends(List.of(question), Result.MISSED, now.minusSeconds(30));
        reviews.answer(learner, question.id(), session, 1, Map.of(), now);
        assertEquals(2, logged());
        assertNotNull(shown(question).open());
    }

    @Test
    void whatNoOptionSaysIsMalformed() throws Exception {
        Question question = missed();
        Map<String, List<String>> strange = Map.of("r", List.of("no-such-option"));
        Map<String, List<String>> unknown = Map.of("x", List.of("a"));
        for (Map<String, List<String>> sent : List.of(strange, unknown)) {
            Refusal refusal = refused(() -> reviews.answer(learner, question.id(), session, 1, sent, now));
            assertEquals("malformed", refusal.type());
        }
        assertEquals(1, logged());
    }

    @Test
    void anothersCardIsNotThere() throws Exception {
        Question question = missed();
        Caller other = InLearners.enrolled();
        String id = question.id();
        assertEquals(new Refusal.NotFound(), refused(() -> reviews.show(other, id, session, now)));
        assertEquals(new Refusal.NotFound(), refused(() -> reviews.answer(other, id, session, 1, Map.of(), now)));
        assertEquals(new Refusal.NotFound(), refused(() -> reviews.rate(other, id, session, 1, Rating.GOOD)));
        assertEquals(new Refusal.NotFound(), refused(() -> reviews.show(learner, "no-such-question", session, now)));
        assertEquals(0, reviews.outlook(other, now).cards());
        assertEquals(List.of(), reviews.end(other, session, now).reviewed());
        assertEquals(List.of(), own.all(other));
        own.deleteAll(other);
        assertEquals(1, cards());
    }

    @Test
    void aLookAtTheCardsIsTwoSelectsAndAWordIsThreeStatements() throws Exception {
        if (!InStatements.canCount()) {
            return;
        }
        Question question = missed();
        assertEquals(2, InStatements.of(() -> reviews.outlook(learner, now)).size());
        assertEquals(2, InStatements.of(() -> shown(question)).size());
        reviews.answer(learner, question.id(), session, 1, InKey.of(question), now);
        List<String> word = InStatements.of(() -> reviews.rate(learner, question.id(), session, 1, Rating.HARD));
        assertEquals(3, word.size(), word.toString());
    }

    @Test
    void allIsTakenAwayAndDeletedWithItsLog() throws Exception {
        Question question = missed();
        reviews.answer(learner, question.id(), session, 1, Map.of(), now);
        OwnCards.Entry entry = own.all(learner).get(0);
        assertEquals(question.id(), entry.card().questionId());
        assertEquals(2, entry.log().size());
        assertEquals(entry.card().memory(), entry.log().get(1).after());
        own.deleteAll(learner);
        assertEquals(0, cards());
        assertEquals(0, logged());
        assertEquals(List.of(), own.all(learner));
        missed();
        assertEquals(1, cards(), "what is missed from then on makes cards again");
    }
}
