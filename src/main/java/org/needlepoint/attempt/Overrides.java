package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Person;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.domain.Admission;
import org.needlepoint.attempt.domain.Allowance;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.QuizOverride;
import org.needlepoint.attempt.domain.Try;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.attempt.store.OverrideStore;
import org.needlepoint.attempt.store.RunStore;
import org.needlepoint.attempt.store.TryStore;
import org.needlepoint.audit.Journal;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.course.Learners;
import org.needlepoint.course.domain.Learner;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * Examiners allow single people of their schools more at one quiz, and administrators anybody: time, tries, another window. What is given
 * holds at once, also in an attempt under way.
 */
@ApplicationScoped
public class Overrides {

    /** Beyond it nobody means what they typed. */
    private static final Duration FARTHEST = Duration.ofDays(3_660);

    @Inject
    private OverrideStore store;

    @Inject
    private TryStore tries;

    @Inject
    private AttemptStore attempts;

    @Inject
    private RunStore runs;

    @Inject
    private FrozenContent frozen;

    @Inject
    private Courseware courseware;

    @Inject
    private Learners learners;

    @Inject
    private People people;

    @Inject
    private Journal journal;

    /**
     * Who takes the quiz through the examiner's schools, and all that was given to them; three selects a school and two more. That it was
     * looked at is noted.
     *
     * @throws Refused NotFound for an unknown quiz, and for who examines nowhere
     */
    @Transactional
    public QuizAllowances look(Caller caller, String quizId) {
        Quiz quiz = quiz(quizId);
        if (!caller.has(Role.EXAMINER)) {
            throw Refused.notFound();
        }
        Map<Long, Person> takers = takers(caller, quiz);
        List<Allowance> given = store.given(quizId, takers.keySet());
        journal.record(caller.publicId(), "overrides.viewed", quizId, Map.of("given", String.valueOf(given.size())));
        return new QuizAllowances(
                quiz.id(),
                quiz.title(),
                quiz.timing().zone().equals(ZoneOffset.UTC)
                        ? "UTC"
                        : quiz.timing().zone().getId(),
                takers.values().stream()
                        .sorted(Comparator.comparing(Person::name).thenComparing(Person::publicId))
                        .map(p -> new QuizAllowances.Taker(p.publicId(), p.name()))
                        .toList(),
                lines(given, takers));
    }

    private List<QuizAllowances.Line> lines(List<Allowance> given, Map<Long, Person> takers) {
        Map<String, String> givers =
                people.names(given.stream().map(Allowance::actor).distinct().toList());
        Map<Long, Integer> highest =
                given.stream().collect(Collectors.toMap(Allowance::accountId, Allowance::number, Math::max));
        return given.stream()
                .sorted(Comparator.comparing(Allowance::at).reversed())
                .map(g -> new QuizAllowances.Line(
                        takers.get(g.accountId()).name(),
                        g.allowed().extraTime().toMinutes(),
                        g.allowed().extraTries(),
                        g.allowed().opens().orElse(null),
                        g.allowed().closes().orElse(null),
                        g.reason(),
                        givers.getOrDefault(g.actor(), ""),
                        g.at(),
                        highest.get(g.accountId()) == g.number()))
                .toList();
    }

    /**
     * Gives a person what they are allowed from now on, in place of what was given before.
     *
     * @param person public id
     * @throws Refused NotFound for an unknown quiz and for a person who does not take it through the examiner's school; Malformed without
     *     a reason or with times that make no sense
     */
    @Durable
    @Transactional
    public void give(Caller caller, String quizId, String person, QuizOverride allowed, String reason, Instant now) {
        Quiz quiz = quiz(quizId);
        Person taker = taker(caller, quiz, person);
        String why = Reasons.read(reason);
        sensible(allowed, now);
        // Whoever hands in has locked the attempt before they wait for the account. The same order here: else each
        // could wait for the other.
        lockOpen(taker, quizId);
        tries.queue(taker.accountId());
        Optional<Allowance> before = store.latest(taker.accountId(), quizId);
        int number = before.map(Allowance::number).orElse(0) + 1;
        store.append(quizId, new Allowance(taker.accountId(), number, allowed, why, caller.publicId(), now));
        readmit(taker, quizId, before.map(Allowance::allowed).orElse(QuizOverride.NONE), allowed, now);
        Map<String, String> details = new HashMap<>(Map.of(
                "quiz", quizId,
                "number", String.valueOf(number),
                "minutes", String.valueOf(allowed.extraTime().toMinutes()),
                "tries", String.valueOf(allowed.extraTries()),
                "reason", why));
        allowed.opens().ifPresent(at -> details.put("opens", at.toString()));
        allowed.closes().ifPresent(at -> details.put("closes", at.toString()));
        journal.record(caller.publicId(), "override.given", taker.publicId(), details);
    }

    /** Moves the end of an attempt under way. */
    private void readmit(Person taker, String quizId, QuizOverride before, QuizOverride after, Instant now) {
        lockOpen(taker, quizId)
                .map(Attempt::head)
                .ifPresent(head -> runs.move(head.during(head.run()
                        .admitted(new Admission(head.quiz(), before), new Admission(head.quiz(), after), now))));
    }

    private Optional<Attempt> lockOpen(Person taker, String quizId) {
        return tries.latest(taker.accountId(), quizId, 1).stream()
                .filter(Try::isOpen)
                .findFirst()
                .flatMap(open -> attempts.lockAnybodys(open.publicId(), frozen))
                .filter(attempt -> !attempt.isHandedIn());
    }

    private static void sensible(QuizOverride allowed, Instant now) {
        if (allowed.extraTime().isNegative() || allowed.extraTime().compareTo(QuizOverride.MOST_TIME) > 0) {
            throw malformed("minutes", "Give 0 to 1,440 minutes more.");
        }
        if (allowed.extraTries() < 0 || allowed.extraTries() > QuizOverride.MOST_TRIES) {
            throw malformed("tries", "Give 0 to 100 attempts more.");
        }
        if (Stream.concat(allowed.opens().stream(), allowed.closes().stream())
                .anyMatch(at -> Duration.between(now, at).abs().compareTo(FARTHEST) > 0)) {
            throw malformed("window", "Give times within the next ten years.");
        }
        if (allowed.closes().filter(at -> !at.isAfter(now)).isPresent()) {
            throw malformed("closes", "Let it close at a time to come.");
        }
        if (allowed.opens()
                .filter(opens ->
                        allowed.closes().filter(at -> !at.isAfter(opens)).isPresent())
                .isPresent()) {
            throw malformed("closes", "Let it close after it opens.");
        }
    }

    private Person taker(Caller caller, Quiz quiz, String publicId) {
        if (publicId == null) {
            throw Refused.notFound();
        }
        if (caller.has(Role.ADMINISTRATOR)) {
            return people.find(publicId).orElseThrow(Refused::notFound);
        }
        return takers(caller, quiz).values().stream()
                .filter(p -> p.publicId().equals(publicId))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private Map<Long, Person> takers(Caller caller, Quiz quiz) {
        List<Long> accounts = new ArrayList<>();
        caller.memberships(Role.EXAMINER)
                .forEach(school -> learners.of(school.organisationId(), quiz.courseId()).stream()
                        .map(Learner::accountId)
                        .filter(account -> account != caller.accountId())
                        .forEach(accounts::add));
        return people.people(accounts);
    }

    private Quiz quiz(String quizId) {
        return courseware.current().quiz(quizId).orElseThrow(Refused::notFound);
    }

    private static Refused malformed(String field, String advice) {
        return new Refused(new Refusal.Malformed(field, advice));
    }
}
