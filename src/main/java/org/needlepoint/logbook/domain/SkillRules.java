package org.needlepoint.logbook.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.needlepoint.content.domain.practice.Checklist;
import org.needlepoint.content.domain.practice.Logbook;
import org.needlepoint.content.domain.practice.Named;
import org.needlepoint.content.domain.practice.Region;
import org.needlepoint.content.domain.practice.SkillItem;
import org.needlepoint.shared.domain.Refusal.Malformed;

/**
 * What may be marked, and how. Whatever is done in a high-risk region is marked by itself, so that nobody grants it with a stroke over
 * a whole list.
 *
 * @param checklists of the programme
 * @param modalities of which techniques may be named
 */
public record SkillRules(List<Checklist> checklists, List<String> modalities, Logbook words) {

    private static final int LONGEST_REMARK = 1000;

    public SkillRules {
        checklists = List.copyOf(checklists);
        modalities = List.copyOf(modalities);
    }

    /** What came of reading: lines to write, or what is wrong. */
    public record Reading(List<Line> lines, Optional<Malformed> problem) {
        static Reading wrong(String field, String advice) {
            return new Reading(List.of(), Optional.of(new Malformed(field, advice)));
        }
    }

    /** One mark to write. */
    public record Line(
            String item,
            String region,
            String technique,
            LocalDate on,
            Optional<LocalDate> until,
            String outcome,
            String remark) {}

    /** The techniques that may be named. */
    public List<Named> techniques() {
        return modalities.stream().flatMap(m -> words.techniquesOf(m).stream()).toList();
    }

    /** Whether the item is signed by itself wherever it is seen. */
    public boolean alone(SkillItem item) {
        return item.region().flatMap(words::region).map(Region::highRisk).orElse(false);
    }

    public Reading read(TypedMark typed, LocalDate today) {
        if (typed.items().isEmpty()) {
            return Reading.wrong("items", "Tick what you saw. Nothing was signed.");
        }
        String outcome = typed.outcome().equals("pass")
                ? SkillMark.PASS
                : typed.outcome().equals("not-yet") ? SkillMark.NOT_YET : "";
        if (outcome.isEmpty()) {
            return Reading.wrong("items", "Choose \"Pass\" or \"Not yet\".");
        }
        if (typed.remark().length() > LONGEST_REMARK) {
            return Reading.wrong("remark", "Write at most 1,000 characters.");
        }
        Optional<Identity.Found> found = Identity.found(typed.remark(), today);
        return found.isPresent() ? Reading.wrong("remark", found.get().advice()) : lines(typed, outcome, today);
    }

    private Reading lines(TypedMark typed, String outcome, LocalDate today) {
        List<Line> lines = new ArrayList<>();
        for (String id : typed.items()) {
            Optional<Checklist> list = checklists.stream()
                    .filter(c -> c.items().stream().anyMatch(item -> item.id().equals(id)))
                    .findFirst();
            if (list.isEmpty()) {
                return Reading.wrong("items", "\"" + id + "\" is on no list of this programme. Nothing was signed.");
            }
            SkillItem item = list.get().items().stream()
                    .filter(i -> i.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            Optional<Malformed> problem = place(item, typed);
            if (problem.isPresent()) {
                return new Reading(List.of(), problem);
            }
            boolean placed = !region(item, typed).isEmpty();
            lines.add(new Line(
                    id,
                    region(item, typed),
                    placed ? typed.technique() : "",
                    today,
                    list.get().valid().map(today::plus),
                    outcome,
                    typed.remark()));
        }
        return new Reading(lines, Optional.empty());
    }

    private static String region(SkillItem item, TypedMark typed) {
        return item.region().orElse(item.regionAsked() ? typed.region() : "");
    }

    private Optional<Malformed> place(SkillItem item, TypedMark typed) {
        String id = region(item, typed);
        if (id.isEmpty()) {
            return item.regionAsked() ? wrong("region", "Choose the region in which you saw it.") : Optional.empty();
        }
        Optional<Region> region = words.region(id);
        if (region.isEmpty()) {
            return wrong("region", "Choose a region from the list.");
        }
        if (region.get().highRisk() && typed.items().size() > 1) {
            return wrong("items", name(region.get()) + " is signed by itself. Nothing was signed.");
        }
        return techniques().stream().noneMatch(t -> t.id().equals(typed.technique()))
                ? wrong("technique", "Choose the technique that you saw.")
                : Optional.empty();
    }

    /** Without what its title explains: "Thorax". */
    private static String name(Region region) {
        return region.title().split(":")[0];
    }

    private static Optional<Malformed> wrong(String field, String advice) {
        return Optional.of(new Malformed(field, advice));
    }
}
