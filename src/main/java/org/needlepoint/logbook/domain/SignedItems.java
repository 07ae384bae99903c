package org.needlepoint.logbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which marks of a pathway count: those that were made after the last critical failure and are still in date. */
public record SignedItems(Optional<SkillMark> failure, List<SkillMark> counting) {

    public SignedItems {
        counting = List.copyOf(counting);
    }

    public static SignedItems of(Collection<SkillMark> marks, LocalDate today) {
        Optional<SkillMark> failure = marks.stream()
                .filter(mark -> mark.outcome().equals(SkillMark.CRITICAL))
                .max(Comparator.comparing(SkillMark::at));
        Instant since = failure.map(SkillMark::at).orElse(Instant.MIN);
        return new SignedItems(
                failure,
                marks.stream()
                        .filter(mark -> mark.signs(today) && mark.at().isAfter(since))
                        .sorted(Comparator.comparing(SkillMark::at))
                        .toList());
    }

    /** Who signed the item: the latest mark of each examiner. */
    public List<SkillMark> of(String item) {
        Map<String, SkillMark> latest = new LinkedHashMap<>();
        counting.stream().filter(mark -> mark.item().equals(item)).forEach(mark -> latest.put(mark.examiner(), mark));
        return List.copyOf(latest.values());
    }

    /** The regions in which anything is signed, by id. */
    public List<String> regions() {
        return counting.stream()
                .map(SkillMark::region)
                .filter(r -> !r.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}
