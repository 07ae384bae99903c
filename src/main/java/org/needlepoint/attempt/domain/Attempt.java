package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Refusal;

/**
 * One person's attempt at one quiz. It is drawn and started; its questions are answered in any order and as often as the behaviour
 * allows; it ends once, by submission or because its time ran out, and is graded then. Each of these is a {@link Step}, and the state
 * after a step is computed by {@link #after} alone, so replaying the steps gives the same attempt again.
 *
 * @param slots those that the action at hand concerns: one for an answer, all for the end
 */
public record Attempt(Head head, List<Slot> slots) {

    public Attempt {
        slots = List.copyOf(slots);
    }

    /** @param seen the number of the slot's last step when the person's page was made */
    public Outcome perform(Action action, int seen, Instant now) {
        return action instanceof Action.Answer answer ? answer(answer, seen, now) : submit(now);
    }

    private Outcome answer(Action.Answer action, int seen, Instant now) {
        Optional<Instant> closed = closedSince(now);
        if (closed.isPresent()) {
            return new Outcome.Refuse(new Refusal.Closed(closed.get()));
        }
        Optional<Slot> found = slot(action.slot());
        if (found.isEmpty()) {
            return new Outcome.Refuse(new Refusal.NotFound());
        }
        Slot slot = found.get();
        if (slot.already(action)) {
            return new Outcome.Discard(slot.lastNumber());
        }
        Optional<Refusal> refusal = head.behaviour().refuses(action, slot).or(() -> stale(slot, seen));
        return refusal.isPresent()
                ? new Outcome.Refuse(refusal.get())
                : keep(Step.answer(slot.number(), slot.lastNumber() + 1, action, now));
    }

    private static Optional<Refusal> stale(Slot slot, int seen) {
        return seen == slot.lastNumber() ? Optional.empty() : Optional.of(new Refusal.Stale(slot.lastNumber()));
    }

    private Outcome submit(Instant now) {
        if (isFinished()) {
            return new Outcome.Discard(Step.END);
        }
        return closedSince(now)
                .<Outcome>map(at -> new Outcome.Refuse(new Refusal.Closed(at)))
                .orElseGet(() -> keep(Step.end(Step.Kind.SUBMIT, now)));
    }

    private Outcome keep(Step step) {
        return new Outcome.Keep(step, after(step));
    }

    public boolean isFinished() {
        return head.finish().isPresent();
    }

    /** Whether the time ran out while nobody handed the attempt in. */
    public boolean isOverdue(Instant now) {
        return !isFinished() && closedSince(now).isPresent();
    }

    /** Ends an overdue attempt with what is saved, at the instant when its time ran out. */
    public Outcome.Keep expire() {
        Step step = Step.end(Step.Kind.EXPIRE, head.closesAt().orElseThrow());
        return new Outcome.Keep(step, after(step));
    }

    /** Since when nothing more is taken, if so. */
    private Optional<Instant> closedSince(Instant now) {
        return head.finish().map(Head.Finish::at).or(() -> head.closesAt().filter(at -> !now.isBefore(at)));
    }

    public Optional<Slot> slot(int number) {
        return slots.stream().filter(s -> s.number() == number).findFirst();
    }

    public int answered() {
        return (int) slots.stream().filter(Slot::isAnswered).count();
    }

    /** The attempt after one more step. */
    Attempt after(Step step) {
        if (step.slot() == 0) {
            return step.isEnd() ? graded(step.at()) : this;
        }
        return new Attempt(
                head,
                slots.stream()
                        .map(s -> s.number() == step.slot() ? s.after(step) : s)
                        .toList());
    }

    private Attempt graded(Instant at) {
        if (slots.size() != head.size()) {
            throw new IllegalStateException("an attempt is graded whole, not " + slots.size() + " of " + head.size());
        }
        List<Slot> graded = slots.stream().map(Slot::graded).toList();
        Fraction sum = graded.stream().map(s -> s.mark().orElseThrow()).reduce(Fraction.ZERO, Fraction::plus);
        return new Attempt(head.finished(at, sum.dividedBy(head.size())), graded);
    }

    /** The attempt as its history tells it, with everything that was computed before forgotten. */
    public Attempt replay(List<Step> history) {
        Attempt attempt =
                new Attempt(head.unfinished(), slots.stream().map(Slot::wiped).toList());
        List<Step> inOrder = history.stream()
                .sorted(Comparator.comparing(Step::isEnd)
                        .thenComparingInt(Step::slot)
                        .thenComparingInt(Step::number))
                .toList();
        for (Step step : inOrder) {
            attempt = attempt.after(step);
        }
        return attempt;
    }
}
