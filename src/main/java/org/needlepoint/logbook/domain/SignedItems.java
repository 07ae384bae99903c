package org.needlepoint.logbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which marks on the way to one certificate count: those that were made after the last critical failure and are still in date.
 *
 * @param refusing what examiners said "not yet" to since that failure and have not passed since, of each item the latest of each examiner
 */
public record SignedItems(Optional<SkillMark> failure, List<SkillMark> counting, List<SkillMark> refusing) {

    public SignedItems {
        counting = List.copyOf(counting);
        refusing = List.copyOf(refusing);
    }

    public static SignedItems of(Collection<SkillMark> marks, LocalDate today) {
        Optional<SkillMark> failure = marks.stream()
                .filter(mark -> mark.outcome().equals(SkillMark.CRITICAL))
                .max(Comparator.comparing(SkillMark::at));
        Instant since = failure.map(SkillMark::at).orElse(Instant.MIN);
        List<SkillMark> later = marks.stream()
                .filter(mark -> mark.at().isAfter(since))
                .sorted(Comparator.comparing(SkillMark::at))
                .toList();
        Map<List<String>, SkillMark> latest = new LinkedHashMap<>();
        later.forEach(mark -> latest.put(List.of(mark.item(), mark.examiner()), mark));
        return new SignedItems(
                failure,
                later.stream().filter(mark -> mark.signs(today)).toList(),
                latest.values().stream()
                        .filter(mark -> mark.outcome().equals(SkillMark.NOT_YET))
                        .toList());
    }

    /** Who signed the item: the latest mark of each examiner. */
    public List<SkillMark> of(String item) {
        Map<String, SkillMark> latest = new LinkedHashMap<>();
        counting.stream().filter(mark -> mark.item().equals(item)).forEach(mark -> latest.put(mark.examiner(), mark));
        return List.copyOf(latest.values());
    }

    /** Who said "not yet" to the item, and nothing better since. */
    public List<SkillMark> notYet(String item) {
        return refusing.stream().filter(mark -> mark.item().equals(item)).toList();
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
