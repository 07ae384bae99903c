package org.needlepoint.attempt;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.shared.domain.Refusal;

/**
 * What was kept of several actions sent at once.
 *
 * @param refused why, by slot; all others are kept
 * @param finishedAt when the attempt ended, if it has
 */
public record TurnReply(Map<Integer, Refusal> refused, Optional<Instant> finishedAt) {
    public TurnReply {
        refused = Map.copyOf(refused);
    }
}
