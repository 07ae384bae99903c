package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.HashMap;
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
 * @param parameters as the question names them, and {@link Given#CERTAINTY}
 */
public record Sent(String action, int slot, Map<String, List<String>> parameters, Origin origin) {

    public Sent {
        parameters = Map.copyOf(parameters);
    }

    public static Sent save(int slot, int seen, Map<String, List<String>> parameters) {
        return new Sent("save", slot, parameters, Origin.seen(seen));
    }

    public static Sent submit() {
        return submit(Origin.seen(0));
    }

    public static Sent submit(Origin origin) {
        return new Sent("submit", 0, Map.of(), origin);
    }

    /** Whether it reaches beyond its own question. */
    public boolean reachesFurther() {
        return !action.equals("save") && !action.equals("clear");
    }

    /** Reads the action with the attempt's own question and performs it. */
    public Outcome perform(Attempt attempt, Instant now) {
        if (slot == 0 && action.equals("submit")) {
            return attempt.perform(new Action.Submit(), origin, now);
        }
        Optional<Slot> asked = attempt.slot(slot).filter(s -> !s.isHidden());
        if (asked.isEmpty()) {
            return new Outcome.Refuse(new Refusal.NotFound());
        }
        Map<String, List<String>> answer = new HashMap<>(parameters);
        List<String> level = answer.remove(Given.CERTAINTY);
        Optional<Certainty> certainty =
                Optional.ofNullable(level).filter(all -> all.size() == 1).flatMap(all -> Certainty.of(all.get(0)));
        if (level != null && (certainty.isEmpty() || !attempt.head().behaviour().asksCertainty())) {
            return malformed(Given.CERTAINTY, "Say how sure you are only where it is asked, with 1, 2 or 3.");
        }
        Reading reading = Responses.read(asked.get().question(), answer);
        return reading instanceof Reading.Read read
                ? action(new Given(read.response(), certainty))
                        .map(a -> attempt.perform(a, origin, now))
                        .orElseGet(() -> malformed("action", "The actions are save, clear, check, proceed and submit."))
                : malformed(((Reading.Unreadable) reading).parameter(), ((Reading.Unreadable) reading).advice());
    }

    private static Outcome malformed(String field, String advice) {
        return new Outcome.Refuse(new Refusal.Malformed(field, advice));
    }

    private Optional<Action> action(Given given) {
        return switch (action) {
            case "save" -> Optional.of(new Action.Save(slot, given));
            case "clear" -> Optional.of(new Action.Clear(slot));
            case "check" -> Optional.of(new Action.Check(slot, given));
            case "proceed" -> Optional.of(new Action.Proceed(slot, given));
            default -> Optional.empty();
        };
    }
}
