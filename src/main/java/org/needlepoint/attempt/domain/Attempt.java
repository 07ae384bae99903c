package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.shared.domain.Refusal;

/**
 * One person's attempt at one quiz. It is drawn and started; its questions are answered in any order and as often as the behaviour
 * allows; it ends once, by submission or because its time ran out, and is graded then, but for answers that an examiner marks later.
 * Each of these is a {@link Step}, and the state after a step is computed by {@link #after} alone, so replaying the steps gives the
 * same attempt again.
 *
 * @param slots those that the action at hand concerns: one for an answer, all for whatever reaches further
 */
public record Attempt(Head head, List<Slot> slots) {

    public Attempt {
        slots = List.copyOf(slots);
    }

    public Outcome perform(Action action, Origin origin, Instant now) {
        Optional<Refusal> refusal = head.handedIn().isPresent() ? Optional.empty() : origin.refusal(head, now);
        if (refusal.isPresent()) {
            return new Outcome.Refuse(refusal.get());
        }
        Attempt held = origin.pen().map(this::heldSince).orElse(this);
        return action instanceof Action.Answer answer ? held.answer(answer, origin, now) : held.submit(now);
    }

    /** Why the page made at {@code pen} can't write, if so. */
    public Optional<Refusal> heldBy(Instant pen, Instant now) {
        return new Origin(0, Optional.of(pen), Optional.empty()).outOfTurn(head, now);
    }

    /** The attempt with the pen at the page made at {@code pen}. */
    public Attempt heldSince(Instant pen) {
        return new Attempt(head.heldSince(pen), slots);
    }

    private Outcome answer(Action.Answer action, Origin origin, Instant now) {
        Optional<Slot> found = slot(action.slot()).filter(slot -> !slot.isHidden());
        if (found.isEmpty()) {
            return new Outcome.Refuse(new Refusal.NotFound());
        }
        Slot slot = found.get();
        Optional<Instant> closed = closedSince(now);
        if (closed.isPresent()) {
            return late(slot, action, origin, closed.get(), now);
        }
        if (slot.already(action)) {
            return new Outcome.Discard(slot.lastNumber());
        }
        Optional<Refusal> refusal = locked(slot, action)
                .or(() -> head.behaviour().refuses(action, slot))
                .or(() -> stale(slot, origin.seen()));
        return refusal.isPresent()
                ? new Outcome.Refuse(refusal.get())
                : keep(Step.answer(slot.number(), slot.lastNumber() + 1, action, now));
    }

    private static Optional<Refusal> locked(Slot slot, Action.Answer action) {
        if (slot.isLocked()) {
            return Optional.of(new Refusal.Conflict("This answer is locked and can't change any more."));
        }
        return action instanceof Action.Proceed && !slot.hasNextPart()
                ? Optional.of(new Refusal.Conflict("No further part waits for this answer."))
                : Optional.empty();
    }

    private static Optional<Refusal> stale(Slot slot, int seen) {
        return seen == slot.lastNumber() ? Optional.empty() : Optional.of(new Refusal.Stale(slot.lastNumber()));
    }

    /** An answer after the end: the same as counted is no news, one made in time is kept aside, any other comes too late. */
    private Outcome late(Slot slot, Action.Answer action, Origin origin, Instant closed, Instant now) {
        if (origin.madeAt().isPresent() && slot.given().equals(action.given())) {
            return new Outcome.Discard(slot.lastNumber());
        }
        return origin.madeAt()
                .filter(made -> slot.tries() == 0 && !slot.isLocked())
                .filter(made ->
                        made.isBefore(closed) && !made.isBefore(head.run().startedAt()))
                .<Outcome>map(made -> new Outcome.KeepLate(
                        new Late(slot.number(), action.given().write(), made, now)))
                .orElseGet(() -> new Outcome.Refuse(new Refusal.Closed(closed)));
    }

    private Outcome submit(Instant now) {
        if (head.handedIn().isPresent()) {
            return new Outcome.Discard(Step.END);
        }
        return closedSince(now)
                .<Outcome>map(at -> new Outcome.Refuse(new Refusal.Closed(at)))
                .orElseGet(() -> keep(Step.end(Step.Kind.SUBMIT, now)));
    }

    private Outcome.Keep keep(Step step) {
        return new Outcome.Keep(step, after(step));
    }

    /** Whether the learner is done with it; marks may still be awaited. */
    public boolean isHandedIn() {
        return head.handedIn().isPresent();
    }

    public boolean isFinished() {
        return head.finish().isPresent();
    }

    /** Whether the time ran out while nobody handed the attempt in. */
    public boolean isOverdue(Instant now) {
        return !isHandedIn() && closedSince(now).isPresent();
    }

    /** Ends an overdue attempt with what is saved, at the instant when its time ran out. */
    public Outcome.Keep expire() {
        return keep(Step.end(Step.Kind.EXPIRE, head.run().closesAt().orElseThrow()));
    }

    /** Ends a running attempt on an examiner's word, with what is saved. */
    public Outcome.Keep close(Instant now) {
        return keep(Step.end(Step.Kind.EXPIRE, now));
    }

    /** Counts an answer that came late: the slot is graded again, and so is the whole. */
    public Outcome.Keep count(Late late, Instant now) {
        Slot slot = slot(late.slot()).orElseThrow();
        return keep(new Step(slot.number(), slot.lastNumber() + 1, Step.Kind.LATE, late.body(), now));
    }

    /**
     * Gives an answer its mark, or another mark.
     *
     * @param seen the number of the slot's last step when the examiner's page was made
     */
    public Outcome mark(int number, int seen, HandMark mark, Instant now) {
        Optional<Slot> slot = slot(number).filter(s -> head.behaviour().byHand(s.question()) && s.isAnswered());
        if (slot.isEmpty() || !isHandedIn()) {
            return new Outcome.Refuse(new Refusal.NotFound());
        }
        return stale(slot.get(), seen)
                .<Outcome>map(Outcome.Refuse::new)
                .orElseGet(() -> keep(new Step(number, seen + 1, Step.Kind.MARK, mark.write(), now)));
    }

    /** Since when nothing more is taken, if so: the time shown, once the grace after it is over too. */
    private Optional<Instant> closedSince(Instant now) {
        return head.handedIn()
                .or(() -> head.endsAt().filter(at -> !now.isBefore(at)).flatMap(over -> head.run()
                        .closesAt()));
    }

    public Optional<Slot> slot(int number) {
        return slots.stream().filter(s -> s.number() == number).findFirst();
    }

    /** The attempt after one more step. */
    Attempt after(Step step) {
        if (step.slot() == 0) {
            return step.isEnd() ? ended(step.at()) : this;
        }
        Attempt next = new Attempt(head, opened(stepped(step), step.slot()));
        return head.handedIn().map(next::ended).orElse(next);
    }

    private List<Slot> stepped(Step step) {
        return slots.stream()
                .map(s -> s.number() == step.slot() ? s.after(step, head.behaviour()) : s)
                .toList();
    }

    /** Opens the next part of a case once the part before it is locked. */
    private static List<Slot> opened(List<Slot> slots, int number) {
        boolean opens = slots.stream().anyMatch(s -> s.number() == number && s.isLocked() && s.hasNextPart());
        return !opens
                ? slots
                : slots.stream()
                        .map(s -> s.number() == number + 1 && s.isHidden() ? s.opened() : s)
                        .toList();
    }

    private Attempt ended(Instant at) {
        if (slots.size() != head.size()) {
            throw new IllegalStateException("an attempt is graded whole, not " + slots.size() + " of " + head.size());
        }
        List<Slot> ended = slots.stream().map(s -> s.ended(head.behaviour())).toList();
        return new Attempt(head.ended(at, finish(at, ended)), ended);
    }

    private Optional<Head.Finish> finish(Instant at, List<Slot> ended) {
        if (ended.stream().anyMatch(s -> s.mark().isEmpty())) {
            return Optional.empty();
        }
        Judgement judgement = Judgement.of(head.quiz(), ended);
        return Optional.of(new Head.Finish(at, judgement.mark(), judgement.passed()));
    }

    /** The attempt as its history tells it, with everything that was computed before forgotten. */
    public Attempt replay(List<Step> history) {
        Attempt attempt =
                new Attempt(head.unfinished(), slots.stream().map(Slot::wiped).toList());
        List<Step> inOrder = history.stream()
                .sorted(Comparator.comparing(Step::comesAfterTheEnd)
                        .thenComparing(Step::isEnd)
                        .thenComparingInt(Step::slot)
                        .thenComparingInt(Step::number))
                .toList();
        for (Step step : inOrder) {
            attempt = attempt.after(step);
        }
        return attempt;
    }
}
