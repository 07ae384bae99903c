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
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Outcome;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.attempt.domain.Turn;
import org.needlepoint.attempt.store.AttemptStore;
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

    @Inject
    private AttemptStore store;

    @Inject
    private FrozenQuestions questions;

    @Inject
    private Endings endings;

    /**
     * Saves, clears or checks one answer: one select, one update, one insert.
     *
     * @throws Refused NotFound for another's attempt or a question that was not drawn; Stale, Closed, Conflict, Malformed
     */
    @Durable
    @Transactional
    public Reply perform(Caller caller, String id, Sent sent, Instant now) {
        known(id);
        Outcome outcome;
        do {
            Attempt attempt = store.findOne(caller.accountId(), id, sent.slot(), questions)
                    .orElseThrow(Refused::notFound);
            outcome = sent.perform(attempt, now);
            if (outcome instanceof Outcome.Discard discard) {
                return new Reply(discard.number(), now, state(attempt, sent.slot()));
            }
            // When another was faster, look again: what we saw is stale by now.
        } while (outcome instanceof Outcome.Keep keep && !store.append(keep.after(), List.of(keep.step())));
        if (outcome instanceof Outcome.Refuse refuse) {
            throw new Refused(refuse.why());
        }
        Outcome.Keep keep = (Outcome.Keep) outcome;
        return new Reply(keep.step().number(), keep.step().at(), state(keep.after(), sent.slot()));
    }

    /**
     * Saves all answers of a form, and checks those that ask for it. What can't be kept is told by slot.
     *
     * @throws Refused NotFound, or Closed when nothing is taken any more
     */
    @Durable
    @Transactional
    public TurnReply performAll(Caller caller, String id, List<Sent> sent, Instant now) {
        return turn(locked(caller, id), sent, now);
    }

    /**
     * Hands the attempt in, with the answers that come along. Whoever is late, by a double click or from another tab, gets the
     * result that is stored.
     *
     * @throws Refused NotFound, or Closed when the time ran out
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public TurnReply submit(Caller caller, String id, List<Sent> answers, Instant now) {
        Attempt attempt = locked(caller, id);
        if (attempt.isFinished()) {
            return new TurnReply(Map.of(), attempt.head().finish().map(Head.Finish::at));
        }
        List<Sent> all = new ArrayList<>(answers);
        all.add(Sent.submit());
        return turn(attempt, all, now);
    }

    /** Ends the attempt if its time ran out; does nothing to any other. */
    @Durable(Durability.SYNCED)
    @Transactional
    public void close(Caller caller, String id, Instant now) {
        endings.closeIfOverdue(locked(caller, id), now);
    }

    private TurnReply turn(Attempt attempt, List<Sent> sent, Instant now) {
        Turn turn = Turn.of(attempt, sent, now);
        turn.refused().values().stream()
                .filter(Refusal.Closed.class::isInstance)
                .findFirst()
                .ifPresent(closed -> {
                    throw new Refused(closed);
                });
        endings.append(turn.after(), turn.steps());
        return new TurnReply(turn.refused(), turn.after().head().finish().map(Head.Finish::at));
    }

    private Attempt locked(Caller caller, String id) {
        known(id);
        return store.lockWhole(caller.accountId(), id, questions).orElseThrow(Refused::notFound);
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
