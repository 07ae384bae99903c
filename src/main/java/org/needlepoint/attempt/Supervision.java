package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Person;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Outcome;
import org.needlepoint.attempt.domain.Running;
import org.needlepoint.attempt.store.RunStore;
import org.needlepoint.attempt.store.WatchStore;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** An examiner watches over the exams of their schools: who sits, how long yet; makes one longer, stops it, lets it go on, ends it. */
@ApplicationScoped
public class Supervision {

    private static final Duration MOST_AT_ONCE = Duration.ofHours(8);

    @Inject
    private WatchStore watch;

    @Inject
    private RunStore runs;

    @Inject
    private ExaminersAttempts attempts;

    @Inject
    private Endings endings;

    @Inject
    private Contacts contacts;

    @Inject
    private People people;

    @Inject
    private Courseware courseware;

    /**
     * What is under way in the caller's schools: attempts that have an end, and all at one quiz. Two selects a school and one for the
     * names.
     *
     * @param quizId may be null
     * @throws Refused NotFound for who examines nowhere, and for an unknown quiz
     */
    @Transactional
    public Watch running(Caller caller, String quizId, Instant now) {
        List<Caller.Membership> schools = caller.memberships(Role.EXAMINER);
        if (schools.isEmpty()
                || quizId != null && courseware.current().quiz(quizId).isEmpty()) {
            throw Refused.notFound();
        }
        Map<Long, List<Running>> open = new HashMap<>();
        Map<Long, List<Running>> late = new HashMap<>();
        schools.forEach(school -> {
            open.put(school.organisationId(), watch.open(school.organisationId(), quizId == null ? "" : quizId));
            late.put(school.organisationId(), watch.late(school.organisationId()));
        });
        Map<Long, Person> names = people.people(Stream.concat(open.values().stream(), late.values().stream())
                .flatMap(List::stream)
                .map(Running::accountId)
                .collect(Collectors.toSet()));
        return new Watch(
                schools.stream()
                        .map(school -> new Watch.School(
                                school.organisationName(),
                                sittings(open.get(school.organisationId()), names, now),
                                sittings(late.get(school.organisationId()), names, now)))
                        .toList(),
                now);
    }

    /**
     * One attempt at a school where the caller examines; two selects.
     *
     * @throws Refused NotFound for any other
     */
    @Transactional
    public Watch.Sitting look(Caller caller, String id, Instant now) {
        Running one = watch.find(id)
                .filter(running -> caller.has(Role.EXAMINER, running.organisationId()))
                .orElseThrow(Refused::notFound);
        return sitting(one, people.people(Set.of(one.accountId())), now);
    }

    private List<Watch.Sitting> sittings(List<Running> all, Map<Long, Person> names, Instant now) {
        return all.stream().map(one -> sitting(one, names, now)).toList();
    }

    private Watch.Sitting sitting(Running one, Map<Long, Person> names, Instant now) {
        Instant stands = one.pausedAt().orElse(now);
        return new Watch.Sitting(
                one.publicId(),
                names.get(one.accountId()).name(),
                one.quizId(),
                courseware.current().quiz(one.quizId()).map(Quiz::title).orElse(one.quizId()),
                one.startedAt(),
                one.closesAt().orElse(null),
                one.pausedAt().orElse(null),
                one.handedIn().orElse(null),
                one.closesAt()
                        .map(end -> Math.max(0, Duration.between(stands, end).toSeconds()))
                        .orElse(-1L),
                contacts.last(one.attemptId()).orElse(null),
                one.size(),
                one.answered(),
                one.late());
    }

    /**
     * Moves the end of an attempt under way.
     *
     * @param seen the end when the examiner's page was made: a form that is sent twice moves it once; null for none
     * @throws Refused NotFound; Conflict when it has ended, has no end or its end has moved; Malformed without a reason or with no
     *     sensible time
     */
    @Durable
    @Transactional
    public void extend(Caller caller, String id, Instant seen, Duration more, String reason) {
        if (more.isNegative() || more.isZero() || more.compareTo(MOST_AT_ONCE) > 0) {
            throw new Refused(new Refusal.Malformed("minutes", "Give 1 to 480 minutes more."));
        }
        String why = Reasons.read(reason);
        Head head = open(caller, id).head();
        if (head.run().closesAt().isEmpty()) {
            throw conflict("This attempt has no time limit, so there is nothing to make longer.");
        }
        if (!head.run().closesAt().equals(Optional.ofNullable(seen))) {
            throw conflict("The end has moved since this page was made. See when it is now before you move it again.");
        }
        runs.move(head.during(head.run().extended(more)));
        attempts.note(
                caller, "attempt.extended", head, Map.of("minutes", String.valueOf(more.toMinutes()), "reason", why));
    }

    /**
     * Stops the clock of an attempt under way; nothing is taken until it goes on.
     *
     * @throws Refused NotFound; Conflict when it has ended or is stopped already; Malformed without a reason
     */
    @Durable
    @Transactional
    public void pause(Caller caller, String id, String reason, Instant now) {
        String why = Reasons.read(reason);
        Attempt attempt = open(caller, id);
        Head head = attempt.head();
        if (head.run().pausedAt().isPresent() || attempt.isOverdue(now)) {
            throw conflict("This attempt does not run, so it can't be paused.");
        }
        runs.move(head.during(head.run().paused(now)));
        attempts.note(caller, "attempt.paused", head, Map.of("reason", why));
    }

    /**
     * Lets a stopped attempt go on; its end moves by as long as it stood still.
     *
     * @throws Refused NotFound; Conflict when it has ended or is not stopped
     */
    @Durable
    @Transactional
    public void resume(Caller caller, String id, Instant now) {
        Head head = open(caller, id).head();
        if (head.run().pausedAt().isEmpty()) {
            throw conflict("This attempt is not paused.");
        }
        runs.move(head.during(head.run().resumed(now)));
        attempts.note(caller, "attempt.resumed", head, Map.of());
    }

    /**
     * Ends an attempt under way with what is saved.
     *
     * @throws Refused NotFound; Conflict when it has ended; Malformed without a reason
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void close(Caller caller, String id, String reason, Instant now) {
        String why = Reasons.read(reason);
        Attempt attempt = open(caller, id);
        Outcome.Keep end = attempt.isOverdue(now) ? attempt.expire() : attempt.close(now);
        endings.append(end.after(), List.of(end.step()));
        attempts.note(caller, "attempt.closed", attempt.head(), Map.of("reason", why));
    }

    private Attempt open(Caller caller, String id) {
        Attempt attempt = attempts.lock(caller, id);
        if (attempt.isHandedIn()) {
            throw conflict("This attempt has ended; nothing was changed.");
        }
        return attempt;
    }

    private static Refused conflict(String words) {
        return new Refused(new Refusal.Conflict(words));
    }
}
