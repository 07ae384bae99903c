package org.needlepoint.logbook.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an examiner wrote to a learner; items that were marked at once share it.
 *
 * @param marks of one examiner and one moment, at least one
 */
public record Remarked(List<SkillMark> marks) {

    private record Moment(String assessment, Instant at, String words) {}

    public Remarked {
        marks = List.copyOf(marks);
    }

    /** Of all marks those that say something, the latest first. */
    public static List<Remarked> of(Collection<SkillMark> marks) {
        Map<Moment, List<SkillMark>> told = marks.stream()
                .filter(mark -> !mark.remark().isEmpty())
                .collect(Collectors.groupingBy(
                        mark -> new Moment(mark.assessment(), mark.at(), mark.remark()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return told.values().stream()
                .map(Remarked::new)
                .sorted(Comparator.comparing((Remarked remark) -> remark.first().at())
                        .reversed())
                .toList();
    }

    public SkillMark first() {
        return marks.get(0);
    }

    public String words() {
        return first().remark();
    }

    public boolean passed() {
        return first().outcome().equals(SkillMark.PASS);
    }
}
