package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.question.domain.Reading;
import org.needlepoint.question.domain.Responses;
import org.needlepoint.shared.domain.Refusal;

/**
 * An action as it arrived, not yet read: only the question says what its parameters mean.
 *
 * @param slot the question's place from 1, or 0 for submit
 * @param seen the number of the slot's last step on the sender's page
 * @param parameters as {@link Responses} names them
 */
public record Sent(String action, int slot, int seen, Map<String, List<String>> parameters) {

    public Sent {
        parameters = Map.copyOf(parameters);
    }

    public static Sent save(int slot, int seen, Map<String, List<String>> parameters) {
        return new Sent("save", slot, seen, parameters);
    }

    public static Sent submit() {
        return new Sent("submit", 0, 0, Map.of());
    }

    /** Reads the action with the attempt's own question and performs it. */
    public Outcome perform(Attempt attempt, Instant now) {
        if (slot == 0 && action.equals("submit")) {
            return attempt.perform(new Action.Submit(), seen, now);
        }
        Optional<Slot> asked = attempt.slot(slot);
        if (asked.isEmpty()) {
            return new Outcome.Refuse(new Refusal.NotFound());
        }
        Reading reading = Responses.read(asked.get().question(), parameters);
        if (reading instanceof Reading.Unreadable unreadable) {
            return new Outcome.Refuse(new Refusal.Malformed(unreadable.parameter(), unreadable.advice()));
        }
        return read(((Reading.Read) reading))
                .map(a -> attempt.perform(a, seen, now))
                .orElseGet(() -> new Outcome.Refuse(
                        new Refusal.Malformed("action", "The actions are save, clear, check and submit.")));
    }

    private Optional<Action> read(Reading.Read answer) {
        return switch (action) {
            case "save" -> Optional.of(new Action.Save(slot, answer.response()));
            case "clear" -> Optional.of(new Action.Clear(slot));
            case "check" -> Optional.of(new Action.Check(slot, answer.response()));
            default -> Optional.empty();
        };
    }
}
