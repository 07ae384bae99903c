package org.needlepoint.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Origin;
import org.needlepoint.attempt.domain.Outcome;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.attempt.domain.Turn;
import org.needlepoint.attempt.store.AttemptStore;
import org.needlepoint.attempt.store.LateStore;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.PublicId;
import org.needlepoint.shared.domain.Refusal;

/**
 * The one verb of an attempt, in its three sizes: one answer, all answers of a form, and the end. Time is taken by whoever received
 * the request, before anything else.
 */
@ApplicationScoped
public class Attempts {

    /** The state of an answer that is kept aside for an examiner. */
    private static final String LATE = "LATE";

    @Inject
    private AttemptStore store;

    @Inject
    private LateStore lateAnswers;

    @Inject
    private FrozenContent frozen;

    @Inject
    private Endings endings;

    @Inject
    private Contacts contacts;

    @Inject
    private Pace pace;

    /**
     * Saves, clears, checks or locks one answer. A save is one select, one update, one insert; and one update more when it takes the
     * pen from another page.
     *
     * @throws Refused NotFound for another's attempt or a question that was not drawn; Stale, Moved, Paused, Closed, Conflict,
     *     Malformed; TooMany
     */
    @Durable
    @Transactional
    public Reply perform(Caller caller, String id, Sent sent, Instant now) {
        pace.step(caller.accountId());
        known(id);
        Attempt attempt;
        Outcome outcome;
        do {
            attempt = (sent.reachesFurther()
                            ? store.lockWhole(caller.accountId(), id, frozen)
                            : store.findOne(caller.accountId(), id, sent.slot(), frozen))
                    .orElseThrow(Refused::notFound);
            outcome = sent.perform(attempt, now);
            // When another was faster, look again: what we saw is stale by now.
        } while (outcome instanceof Outcome.Keep keep && !store.append(keep.after(), List.of(keep.step())));
        contacts.heard(attempt.head().id(), now);
        return reply(attempt, sent, outcome, now);
    }

    private Reply reply(Attempt before, Sent sent, Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Keep keep) {
            endings.hold(before, keep.after());
            return Reply.of(keep.after(), keep.step().number(), keep.step().at(), state(keep.after(), sent.slot()));
        }
        if (outcome instanceof Outcome.Discard discard) {
            return Reply.of(before, discard.number(), now, state(before, sent.slot()));
        }
        if (outcome instanceof Outcome.KeepLate kept) {
            if (!lateAnswers.keep(before.head().id(), kept.late())) {
                throw new Refused(new Refusal.Closed(kept.late().receivedAt()));
            }
            return Reply.of(
                    before, before.slot(sent.slot()).map(Slot::lastNumber).orElse(0), now, LATE);
        }
        throw new Refused(((Outcome.Refuse) outcome).why());
    }

    /**
     * Saves all answers of a form, and checks those that ask for it. What can't be kept is told by slot.
     *
     * @throws Refused NotFound; Closed, Moved or Paused when nothing is taken from there
     */
    @Durable
    @Transactional
    public TurnReply performAll(Caller caller, String id, List<Sent> sent, Instant now) {
        return turn(locked(caller, id), sent, now);
    }

    /**
     * Hands the attempt in, with the answers that come along. Whoever is late, by a double click or from another tab, gets the
     * result that is stored; of their answers those are kept aside that were made in time.
     *
     * @throws Refused NotFound; Closed when the time ran out, Moved or Paused when nothing is taken from there
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public TurnReply submit(Caller caller, String id, Origin origin, List<Sent> answers, Instant now) {
        Attempt attempt = locked(caller, id);
        if (attempt.isHandedIn()) {
            keepLate(attempt, Turn.of(attempt, answers, now));
            return new TurnReply(Map.of(), attempt.head().handedIn());
        }
        List<Sent> all = new ArrayList<>(answers);
        all.add(Sent.submit(origin));
        return turn(attempt, all, now);
    }

    /** Ends the attempt if its time ran out; does nothing to any other. */
    @Durable(Durability.SYNCED)
    @Transactional
    public void close(Caller caller, String id, Instant now) {
        endings.closeIfOverdue(locked(caller, id), now);
    }

    /**
     * Gives the pen to the page made at {@code pen}: pages made before it are read-only from now on. A page asks again now and then
     * to hear how the attempt stands. One select, and one update when the pen changes hands.
     *
     * @throws Refused NotFound; Moved when a younger page holds it; Malformed for a page from the future
     */
    @Transactional
    public Reply takePen(Caller caller, String id, Instant pen, Instant now) {
        known(id);
        Attempt attempt = store.findOne(caller.accountId(), id, 1, frozen).orElseThrow(Refused::notFound);
        attempt.heldBy(pen, now).ifPresent(why -> {
            throw new Refused(why);
        });
        endings.hold(attempt, attempt.heldSince(pen));
        contacts.heard(attempt.head().id(), now);
        return Reply.of(attempt, 0, now, standing(attempt, now));
    }

    private static String standing(Attempt attempt, Instant now) {
        if (attempt.isHandedIn() || attempt.isOverdue(now)) {
            return "CLOSED";
        }
        return attempt.head().run().pausedAt().isPresent() ? "PAUSED" : "OPEN";
    }

    private TurnReply turn(Attempt attempt, List<Sent> sent, Instant now) {
        contacts.heard(attempt.head().id(), now);
        Turn turn = Turn.of(attempt, sent, now);
        turn.refused().values().stream()
                .filter(Attempts::concernsAll)
                .findFirst()
                .ifPresent(why -> {
                    throw new Refused(why);
                });
        keepLate(attempt, turn);
        endings.append(turn.after(), turn.steps());
        endings.hold(attempt, turn.after());
        return new TurnReply(turn.refused(), turn.after().head().handedIn());
    }

    private void keepLate(Attempt attempt, Turn turn) {
        turn.late().forEach(late -> lateAnswers.keep(attempt.head().id(), late));
    }

    private static boolean concernsAll(Refusal why) {
        return why instanceof Refusal.Closed || why instanceof Refusal.Moved || why instanceof Refusal.Paused;
    }

    private Attempt locked(Caller caller, String id) {
        pace.step(caller.accountId());
        known(id);
        return store.lockWhole(caller.accountId(), id, frozen).orElseThrow(Refused::notFound);
    }

    private static void known(String id) {
        if (!PublicId.isWellFormed(id)) {
            throw Refused.notFound();
        }
    }

    private static String state(Attempt attempt, int slot) {
        return attempt.slot(slot).map(Slot::state).map(Enum::name).orElse("");
    }
}
