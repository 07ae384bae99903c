package org.needlepoint.certify.domain.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needlepoint.certify.domain.AsOf;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.SkillMark;
import org.needlepoint.certify.domain.Facts.SkillMark.Outcome;
import org.needlepoint.certify.domain.Standing;
import org.needlepoint.certify.domain.Standing.Bar;
import org.needlepoint.certify.domain.Standing.Proof;
import org.needlepoint.certify.domain.Standing.Unit;
import org.needlepoint.content.domain.Requirement;

/**
 * Every item passed before each of so many assessors, counted item by item and assessor by assessor. After a critical failure all that was
 * signed before it counts no more.
 */
final class SkillsSignedRule {

    private SkillsSignedRule() {}

    static Standing of(Requirement.SkillsSigned requirement, Facts facts, AsOf asOf) {
        List<String> items = requirement.checklists().stream()
                .flatMap(id -> facts.checklists().getOrDefault(id, List.of()).stream())
                .distinct()
                .toList();
        int need = items.size() * requirement.assessors();
        Optional<SkillMark> failure = facts.skills().stream()
                .filter(mark -> mark.outcome() == Outcome.CRITICAL)
                .max(Comparator.comparing(SkillMark::at).thenComparing(SkillMark::id));
        List<SkillMark> passed = passed(items, facts, failure.map(SkillMark::at));
        if (need > 0 && passed.isEmpty() && failure.isPresent()) {
            return new Standing.Barred(
                    requirement,
                    Bar.CRITICAL_FAILURE,
                    failure.map(SkillMark::at),
                    new Proof.Marks(List.of(failure.get())));
        }
        return standing(requirement, need, passed, asOf.day());
    }

    private static Standing standing(
            Requirement.SkillsSigned requirement, int need, List<SkillMark> passed, LocalDate day) {
        List<SkillMark> fresh = passed.stream()
                .filter(mark -> last(mark, requirement).filter(day::isAfter).isEmpty())
                .toList();
        List<SkillMark> signed = each(fresh, requirement);
        Proof proof = new Proof.Marks(signed);
        if (need > 0 && signed.size() == need) {
            return new Standing.Met(requirement, proof);
        }
        List<SkillMark> once = each(passed, requirement);
        if (need > 0 && once.size() == need) {
            LocalDate lapsed = once.stream()
                    .flatMap(mark -> last(mark, requirement).stream())
                    .filter(day::isAfter)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return new Standing.Lapsed(requirement, new Proof.Marks(once), lapsed);
        }
        return signed.isEmpty()
                ? new Standing.Open(requirement, need, Unit.ITEMS)
                : new Standing.Short(requirement, signed.size(), need, Unit.ITEMS, proof, List.of());
    }

    private static List<SkillMark> passed(List<String> items, Facts facts, Optional<Instant> failure) {
        return facts.skills().stream()
                .filter(mark -> mark.outcome() == Outcome.PASS && items.contains(mark.item()))
                .filter(mark -> failure.filter(at -> !mark.at().isAfter(at)).isEmpty())
                .toList();
    }

    /** Of each item the newest mark of each assessor, of no more assessors than are asked for. */
    private static List<SkillMark> each(List<SkillMark> marks, Requirement.SkillsSigned requirement) {
        Map<String, Map<String, SkillMark>> byItem = marks.stream()
                .collect(Collectors.groupingBy(
                        SkillMark::item, Collectors.toMap(SkillMark::assessor, mark -> mark, SkillsSignedRule::newer)));
        List<SkillMark> signed = new ArrayList<>();
        for (Map<String, SkillMark> assessors : byItem.values()) {
            signed.addAll(newest(assessors.values(), requirement.assessors()));
        }
        return signed.stream().sorted(Comparator.comparing(SkillMark::id)).toList();
    }

    private static List<SkillMark> newest(Collection<SkillMark> marks, int most) {
        return marks.stream()
                .sorted(Comparator.comparing(SkillMark::on)
                        .thenComparing(SkillMark::id)
                        .reversed())
                .limit(most)
                .toList();
    }

    private static SkillMark newer(SkillMark one, SkillMark other) {
        return one.on().isAfter(other.on())
                        || one.on().equals(other.on()) && one.id().compareTo(other.id()) > 0
                ? one
                : other;
    }

    /** The last day on which a mark counts. */
    private static Optional<LocalDate> last(SkillMark mark, Requirement.SkillsSigned requirement) {
        Optional<LocalDate> fresh = requirement.fresh().map(mark.on()::plus);
        return mark.until().isEmpty()
                ? fresh
                : mark.until()
                        .filter(until -> fresh.filter(until::isAfter).isEmpty())
                        .or(() -> fresh);
    }
}
