package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Given;
import org.needlepoint.attempt.domain.Late;
import org.needlepoint.attempt.domain.Outcome;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.attempt.domain.Step;
import org.needlepoint.attempt.domain.shown.GivenAnswer;
import org.needlepoint.attempt.store.LateStore;
import org.needlepoint.attempt.store.TryStore;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/** An examiner decides about answers that came after the end: each is counted or left, once. */
@ApplicationScoped
public class LateAnswers {

    @Inject
    private LateStore store;

    @Inject
    private TryStore tries;

    @Inject
    private ExaminersAttempts attempts;

    @Inject
    private Endings endings;

    /**
     * In the order of the questions; two selects, and one more if there are any. That they were looked at is noted, if there are any.
     *
     * @throws Refused NotFound for an attempt that was not started through a school where the caller examines
     */
    @Transactional
    public List<LateAnswer> of(Caller caller, String id) {
        Attempt attempt = attempts.find(caller, id);
        List<LateStore.Row> rows = store.of(attempt.head().id());
        if (rows.isEmpty()) {
            return List.of();
        }
        attempts.note(caller, "late.viewed", attempt.head(), Map.of("answers", String.valueOf(rows.size())));
        Map<Integer, Instant> saved = tries.history(id).stream()
                .filter(step -> step.kind() == Step.Kind.SAVE || step.kind() == Step.Kind.CLEAR)
                .collect(Collectors.toMap(Step::slot, Step::at, BinaryOperator.maxBy(Comparator.naturalOrder())));
        return rows.stream()
                .map(row -> answer(attempt, row, saved.get(row.late().slot())))
                .toList();
    }

    private static LateAnswer answer(Attempt attempt, LateStore.Row row, Instant savedAt) {
        Slot slot = attempt.slot(row.late().slot()).orElseThrow();
        return new LateAnswer(
                GivenAnswer.of(slot, Given.parse(row.late().body())),
                GivenAnswer.of(slot),
                savedAt,
                row.late().madeAt(),
                row.late().receivedAt(),
                row.decidedAt().map(at -> row.counted() ? "counted" : "left").orElse("waiting"));
    }

    /**
     * Counts it: the answer takes the place of the saved one, and the attempt is graded again.
     *
     * @throws Refused NotFound; Conflict when it was decided before, and for an answer that the learner had locked to read on
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void count(Caller caller, String id, int slot, Instant madeAt, Instant now) {
        Attempt attempt = attempts.lock(caller, id);
        Late late = decide(attempt, slot, madeAt, true, now);
        if (wasLocked(id, slot)) {
            throw new Refused(new Refusal.Conflict(
                    "The learner had locked this answer and read on, so another can't take its place. Leave it."));
        }
        Outcome.Keep counted = attempt.count(late, now);
        endings.append(counted.after(), List.of(counted.step()));
        note(caller, "late.counted", attempt, late);
    }

    /** A locked answer and one that is only graded look alike after the end; the history knows. */
    private boolean wasLocked(String id, int slot) {
        return tries.history(id).stream().anyMatch(step -> step.slot() == slot && step.kind() == Step.Kind.PROCEED);
    }

    /**
     * Leaves it: what was saved in time stays what counts.
     *
     * @throws Refused NotFound; Conflict when it was decided before
     */
    @Durable
    @Transactional
    public void leave(Caller caller, String id, int slot, Instant madeAt, Instant now) {
        Attempt attempt = attempts.lock(caller, id);
        note(caller, "late.left", attempt, decide(attempt, slot, madeAt, false, now));
    }

    private Late decide(Attempt attempt, int slot, Instant madeAt, boolean counted, Instant now) {
        Late late = store.of(attempt.head().id()).stream()
                .map(LateStore.Row::late)
                .filter(l -> l.slot() == slot && l.madeAt().equals(madeAt))
                .findFirst()
                .orElseThrow(Refused::notFound);
        if (!store.decide(attempt.head().id(), late, counted, now)) {
            throw new Refused(
                    new Refusal.Conflict("Somebody has decided about this answer already. Nothing was changed."));
        }
        return late;
    }

    private void note(Caller caller, String act, Attempt attempt, Late late) {
        attempts.note(
                caller,
                act,
                attempt.head(),
                Map.of(
                        "slot", String.valueOf(late.slot()),
                        "made", late.madeAt().toString(),
                        "received", late.receivedAt().toString()));
    }
}
