package org.needlepoint.certify.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.needlepoint.certify.domain.rules1.Replay;
import org.needlepoint.content.domain.Programme;

/**
 * A stored decision, made again from its stored facts by the rules that made it.
 *
 * @param granted whether it comes out granted again
 * @param facts as they are written today
 * @param missing ids of requirements that are not met now
 * @param from the first valid day; empty where the rules did not say
 * @param until the last valid day that is granted; empty for ever, and where the rules did not say
 */
public record Replayed(
        boolean granted, String facts, List<String> missing, Optional<LocalDate> from, Optional<LocalDate> until) {

    private static final Optional<LocalDate> UNTOLD = Optional.empty();

    /**
     * @param rules number of the rules
     * @param programme as it then was
     * @throws RuntimeException when the facts can't be read, or there are no such rules
     */
    public static Replayed of(int rules, Programme programme, String facts) {
        return switch (rules) {
            case org.needlepoint.certify.domain.rules1.Decisions.RULES -> first(programme, facts);
            case Decisions.RULES -> now(programme, facts);
            default -> throw new IllegalArgumentException("there are no rules " + rules);
        };
    }

    private static Replayed first(Programme programme, String facts) {
        var decision = Replay.decide(programme, facts);
        if (decision instanceof org.needlepoint.certify.domain.rules1.Decision.Granted granted) {
            return new Replayed(
                    true, org.needlepoint.certify.domain.rules1.Grounds.write(granted), List.of(), UNTOLD, UNTOLD);
        }
        List<String> missing = decision.standings().stream()
                .filter(standing -> !(standing instanceof org.needlepoint.certify.domain.rules1.Standing.Met))
                .map(standing -> standing.requirement().id())
                .toList();
        return new Replayed(false, "", missing, UNTOLD, UNTOLD);
    }

    private static Replayed now(Programme programme, String facts) {
        Grounds grounds = Grounds.read(facts);
        Decision decision = Decisions.decide(programme, grounds.facts(), grounds.asOf());
        if (decision instanceof Decision.Granted granted) {
            return new Replayed(
                    true, Grounds.of(granted).write(), List.of(), Optional.of(granted.from()), granted.until());
        }
        return new Replayed(
                false,
                "",
                ((Decision.NotYet) decision)
                        .reasons().stream()
                                .map(standing -> standing.requirement().id())
                                .toList(),
                UNTOLD,
                UNTOLD);
    }
}
