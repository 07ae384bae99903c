package org.needlepoint.attempt.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needlepoint.shared.domain.Refusal;

/**
 * Several actions sent at once, as a form without script sends them. What can be kept is kept; what can't is told by slot. A
 * submission waits until nothing was refused, so that nobody hands in what they did not mean to.
 *
 * @param late answers that are kept for an examiner
 * @param refused by slot
 */
public record Turn(Attempt after, List<Step> steps, List<Late> late, Map<Integer, Refusal> refused) {

    public Turn {
        steps = List.copyOf(steps);
        late = List.copyOf(late);
        refused = Map.copyOf(refused);
    }

    /** Answers come first, in the order given; a submission among them is done last. */
    public static Turn of(Attempt attempt, List<Sent> sent, Instant now) {
        Builder builder = new Builder(attempt);
        sent.stream().filter(s -> s.slot() > 0).forEach(s -> builder.take(s, now));
        if (builder.refused.isEmpty()) {
            sent.stream().filter(s -> s.slot() == 0).forEach(s -> builder.take(s, now));
        }
        return new Turn(builder.attempt, builder.steps, builder.late, builder.refused);
    }

    private static final class Builder {
        private Attempt attempt;
        private final List<Step> steps = new ArrayList<>();
        private final List<Late> late = new ArrayList<>();
        private final Map<Integer, Refusal> refused = new LinkedHashMap<>();

        Builder(Attempt attempt) {
            this.attempt = attempt;
        }

        void take(Sent sent, Instant now) {
            Outcome outcome = sent.perform(attempt, now);
            if (outcome instanceof Outcome.Keep keep) {
                attempt = keep.after();
                steps.add(keep.step());
            } else if (outcome instanceof Outcome.KeepLate kept) {
                late.add(kept.late());
            } else if (outcome instanceof Outcome.Refuse refuse) {
                refused.put(sent.slot(), refuse.why());
            }
        }
    }
}
