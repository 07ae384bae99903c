package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.domain.Admission;
import org.needlepoint.attempt.domain.Draw;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Start;
import org.needlepoint.attempt.domain.Try;
import org.needlepoint.attempt.store.OverrideStore;
import org.needlepoint.attempt.store.TryStore;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.Revisions;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.course.Enrolments;
import org.needlepoint.course.domain.Enrolment;
import org.needlepoint.question.domain.Question;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/** Begins an attempt, or leads back to the one that is open. */
@ApplicationScoped
public class Starts {

    private final SecureRandom chance = new SecureRandom();

    @Inject
    private TryStore tries;

    @Inject
    private OverrideStore overrides;

    @Inject
    private Exposures exposures;

    @Inject
    private Revisions revisions;

    @Inject
    private Courseware courseware;

    @Inject
    private Enrolments enrolments;

    /**
     * Answers the public id of the caller's open attempt at the quiz, a new one if there is none. An attempt whose time ran out is
     * still open until its page was asked for: whoever left it sees first how it ended.
     *
     * @throws Refused NotFound for an unknown quiz; Conflict, with words, when the caller has not enrolled or has used all tries;
     *     Closed before the quiz opens and after it closes
     */
    @Durable
    @Transactional
    public String start(Caller caller, String quizId, Instant now) {
        Catalogue catalogue = courseware.current();
        Quiz quiz = catalogue.quiz(quizId).orElseThrow(Refused::notFound);
        Enrolment enrolment = enrolments
                .find(caller, quiz.courseId())
                .orElseThrow(
                        () -> new Refused(new Refusal.Conflict("Enrol in the course before you take its quizzes.")));
        tries.queue(caller.accountId());
        Optional<Try> last =
                tries.latest(caller.accountId(), quizId, 1).stream().findFirst();
        if (last.filter(Try::isOpen).isPresent()) {
            return last.get().publicId();
        }
        int before = last.map(Try::number).orElse(0);
        Admission admission = new Admission(quiz, overrides.allowed(caller.accountId(), quizId));
        int spent = before - tries.lastPassed(caller.accountId(), quizId);
        admission.refusal(spent, last.flatMap(Try::handedIn), now).ifPresent(why -> {
            throw new Refused(why);
        });
        Head.Owner owner = new Head.Owner(caller.accountId(), enrolment.organisationId());
        return begin(
                catalogue, admission, new Start.Ticket(owner, PublicId.next(), before + 1, chance.nextLong()), now);
    }

    private String begin(Catalogue catalogue, Admission admission, Start.Ticket ticket, Instant now) {
        Quiz quiz = admission.quiz();
        Start start = Start.of(admission, catalogue.questions().values(), past(quiz, ticket), ticket, now);
        revisions.keep("quiz", quiz.id(), quiz.revision(), quiz.source());
        start.attempt().slots().forEach(slot -> {
            Question.About about = slot.question().about();
            revisions.keep("question", about.id(), about.revision(), about.source());
        });
        tries.insert(start);
        return ticket.publicId();
    }

    private Draw.Past past(Quiz quiz, Start.Ticket ticket) {
        boolean matters = quiz.retakes().unseenFirst() && ticket.tryNumber() > 1;
        return new Draw.Past(
                matters ? tries.met(ticket.owner().accountId(), quiz.id()) : Set.of(), exposures.over(quiz));
    }
}
