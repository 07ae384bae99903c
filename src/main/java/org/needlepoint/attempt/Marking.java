package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.account.People;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.account.domain.Person;
import org.needlepoint.account.domain.Role;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.HandMark;
import org.needlepoint.attempt.domain.Outcome;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.attempt.domain.shown.GivenAnswer;
import org.needlepoint.attempt.domain.shown.Numbers;
import org.needlepoint.attempt.domain.shown.RubricLine;
import org.needlepoint.attempt.store.MarkingStore;
import org.needlepoint.attempt.store.TryStore;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Fraction;

/** Examiners mark by hand what no rule can grade. They do not see who wrote it, unless their school wants that. */
@ApplicationScoped
public class Marking {

    private static final int MOST_SHOWN = 100;

    @Inject
    private MarkingStore store;

    @Inject
    private TryStore tries;

    @Inject
    private ExaminersAttempts attempts;

    @Inject
    private FrozenContent frozen;

    @Inject
    private Endings endings;

    @Inject
    private People people;

    @Inject
    private Courseware courseware;

    /**
     * What waits in all schools where the caller examines, at most 100; three selects.
     *
     * @throws Refused NotFound for who examines nowhere
     */
    @Transactional
    public MarkingDesk desk(Caller caller) {
        Map<Long, String> schools = caller.memberships(Role.EXAMINER).stream()
                .collect(Collectors.toMap(
                        Caller.Membership::organisationId, Caller.Membership::organisationName, (a, b) -> a));
        if (schools.isEmpty()) {
            throw Refused.notFound();
        }
        List<MarkingStore.Waiting> waiting = store.waiting(schools.keySet(), MOST_SHOWN + 1);
        Set<Long> named = store.named(schools.keySet());
        Map<Long, Person> names = people.people(waiting.stream()
                .filter(w -> named.contains(w.organisationId()))
                .map(MarkingStore.Waiting::accountId)
                .collect(Collectors.toSet()));
        return new MarkingDesk(
                waiting.stream()
                        .filter(w -> w.accountId() != caller.accountId())
                        .limit(MOST_SHOWN)
                        .map(w -> new MarkingDesk.Task(
                                w.attemptPublicId() + "-" + w.slot(),
                                schools.get(w.organisationId()),
                                title(w.quizId()),
                                w.slot(),
                                frozen.question(w.questionId(), w.questionRevision())
                                        .about()
                                        .plainStem(),
                                name(names, w.accountId()),
                                w.handedInAt()))
                        .toList(),
                waiting.size() > MOST_SHOWN);
    }

    /**
     * One answer that an examiner marks, marked before or not.
     *
     * @throws Refused NotFound for an answer that nobody marks by hand, is not handed in, or is no business of the caller's
     */
    @Transactional
    public MarkingTask task(Caller caller, String id, int number) {
        Attempt attempt = attempts.find(caller, id);
        Slot slot = attempt.slot(number)
                .filter(s -> attempt.isHandedIn() && s.isAnswered())
                .filter(s -> attempt.head().behaviour().byHand(s.question()))
                .orElseThrow(Refused::notFound);
        long school = attempt.head().owner().organisationId();
        long account = attempt.head().owner().accountId();
        boolean named = store.named(Set.of(school)).contains(school);
        boolean marked = slot.state() == Slot.State.GRADED;
        return new MarkingTask(
                id + "-" + number,
                title(attempt.head().subject().quizId()),
                named ? name(people.people(Set.of(account)), account) : "",
                attempt.head().handedIn().orElseThrow(),
                GivenAnswer.of(slot),
                slot.question().explanation(),
                slot.lastNumber(),
                percent(slot, marked),
                !marked && !slot.question().markedByHand(),
                slot.remark(),
                RubricLine.of(slot.question(), points(attempt, slot, marked), true));
    }

    private Map<String, Integer> points(Attempt attempt, Slot slot, boolean marked) {
        return marked
                ? Optional.ofNullable(tries.marks(attempt.head().id()).get(slot.number()))
                        .map(HandMark::points)
                        .orElse(Map.of())
                : Map.of();
    }

    private static String percent(Slot slot, boolean marked) {
        if (marked) {
            return slot.mark().map(Marking::percent).orElse("");
        }
        return slot.question().markedByHand()
                ? ""
                : percent(slot.question().grade(slot.response()).mark().atLeastZero());
    }

    private static String percent(Fraction mark) {
        return String.valueOf(Numbers.percent(mark));
    }

    /**
     * Gives an answer its mark, or another mark.
     *
     * @param seen the number of the slot's last step when the page was made
     * @throws Refused NotFound; Stale when somebody else marked it meanwhile; Malformed for what is no mark or a remark too long
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void mark(Caller caller, String id, int number, int seen, GivenMark given, Instant now) {
        Attempt attempt = attempts.lock(caller, id);
        Slot slot = attempt.slot(number).orElseThrow(Refused::notFound);
        HandMark mark = given.mark(slot.question(), caller.publicId());
        Outcome outcome = attempt.mark(number, seen, mark, now);
        if (outcome instanceof Outcome.Refuse refuse) {
            throw new Refused(refuse.why());
        }
        Outcome.Keep keep = (Outcome.Keep) outcome;
        endings.append(keep.after(), List.of(keep.step()));
        attempts.note(
                caller,
                "answer.marked",
                attempt.head(),
                Map.of("slot", String.valueOf(number), "mark", mark.mark().toString()));
    }

    private String title(String quizId) {
        return courseware.current().quiz(quizId).map(Quiz::title).orElse(quizId);
    }

    private static String name(Map<Long, Person> names, long account) {
        return names.containsKey(account) ? names.get(account).name() : "";
    }
}
