package org.needlepoint.rules.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.content.domain.practice.RulePack;

/**
 * What somebody gains and loses when one pack takes the place of another.
 *
 * @param gains modalities
 * @param loses modalities
 * @param missing ids of what the new pack asks for and is known not to be there
 */
public record Change(List<String> gains, List<String> loses, List<String> missing) {

    public Change {
        gains = List.copyOf(gains);
        loses = List.copyOf(loses);
        missing = List.copyOf(missing);
    }

    /** @param old empty when none was in force, so that nobody loses */
    public static Change of(Optional<RulePack> old, RulePack fresh, Facts facts, Instant asOf) {
        Entitlement after = Entitlement.of(fresh, facts, asOf);
        Set<String> before =
                old.map(pack -> Entitlement.of(pack, facts, asOf).modalities()).orElse(new TreeSet<>());
        return new Change(without(after.modalities(), before), without(before, after.modalities()), after.missing());
    }

    public boolean nothing() {
        return gains.isEmpty() && loses.isEmpty();
    }

    private static List<String> without(Set<String> these, Set<String> those) {
        return these.stream().filter(one -> !those.contains(one)).toList();
    }
}
