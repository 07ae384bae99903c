package org.needlepoint.certify.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.needlepoint.certify.domain.Facts.CreditCount;
import org.needlepoint.certify.domain.Standing.Gap;
import org.needlepoint.content.domain.Requirement.Credits;

/**
 * Credits of one scheme in one cycle, in tenths. An activity may count for several schemes, but within one it counts no more than it is,
 * and each of its categories once: what its categories have too much is taken from the last ones.
 *
 * @param carried of the surplus of the cycle before; it fills no category's minimum and is never taken along again
 */
public record CreditSum(int earned, int carried, Map<String, Integer> byCategory) {

    /**
     * The days of a cycle. The day on which a certificate is issued belongs to the cycle that it ends, so that no day is in two.
     *
     * @param from not included
     * @param to included
     */
    public record Cycle(LocalDate from, LocalDate to) {
        boolean has(LocalDate day) {
            return day.isAfter(from) && !day.isAfter(to);
        }
    }

    public CreditSum {
        byCategory = Map.copyOf(byCategory);
    }

    /** @param before the cycle whose surplus may be taken along */
    public static CreditSum of(Collection<CreditCount> counts, Credits rule, Cycle cycle, Optional<Cycle> before) {
        CreditSum own = of(counts, rule.scheme(), cycle);
        int surplus = before.map(past -> of(counts, rule.scheme(), past).surplus(rule))
                .orElse(0);
        return new CreditSum(own.earned, surplus, own.byCategory);
    }

    public int total() {
        return earned + carried;
    }

    /** The categories that lack something, by name. */
    public List<Gap> gaps(Credits rule) {
        return new TreeMap<>(rule.least())
                .entrySet().stream()
                        .map(least ->
                                new Gap(least.getKey(), byCategory.getOrDefault(least.getKey(), 0), least.getValue()))
                        .filter(gap -> gap.have() < gap.need())
                        .toList();
    }

    private static CreditSum of(Collection<CreditCount> counts, String scheme, Cycle cycle) {
        Map<String, Map<String, CreditCount>> activities = counts.stream()
                .filter(count -> count.scheme().equals(scheme) && cycle.has(count.on()))
                .collect(Collectors.groupingBy(
                        CreditCount::document,
                        Collectors.toMap(CreditCount::category, count -> count, CreditSum::larger)));
        Map<String, Integer> byCategory = new HashMap<>();
        int earned = 0;
        for (Map<String, CreditCount> activity : activities.values()) {
            int left =
                    activity.values().stream().mapToInt(CreditCount::size).max().orElse(0);
            for (Map.Entry<String, CreditCount> count : new TreeMap<>(activity).entrySet()) {
                int counted = Math.min(left, count.getValue().tenths());
                left -= counted;
                earned += counted;
                byCategory.merge(count.getKey(), counted, Integer::sum);
            }
        }
        return new CreditSum(earned, 0, byCategory);
    }

    private static CreditCount larger(CreditCount one, CreditCount other) {
        return one.tenths() >= other.tenths() ? one : other;
    }

    /** What lies above all that was asked for, in the categories from which it may be taken. */
    private int surplus(Credits rule) {
        int spare = rule.carry().categories().stream()
                .mapToInt(category ->
                        byCategory.getOrDefault(category, 0) - rule.least().getOrDefault(category, 0))
                .map(over -> Math.max(0, over))
                .sum();
        return Math.max(0, Math.min(rule.carry().most(), Math.min(spare, earned - rule.tenths())));
    }
}
