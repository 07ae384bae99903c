package org.needlepoint.content.domain.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.practice.Checklist;
import org.needlepoint.content.domain.practice.CriticalFailure;
import org.needlepoint.content.domain.practice.SkillItem;
import org.needlepoint.content.domain.practice.Skills;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/** Reads skills.yaml. */
record SkillsReader(Desk desk) {

    private static final String NONE = "none";
    private static final String ANY = "any";

    Skills read(Fields all) {
        all.allow("checklists", "critical-failures");
        Map<String, Checklist> checklists = new LinkedHashMap<>();
        all.children("checklists").stream()
                .map(this::checklist)
                .forEach(checklist -> checklists.putIfAbsent(checklist.id(), checklist));
        return new Skills(
                checklists,
                all.children("critical-failures").stream().map(this::failure).toList());
    }

    private Checklist checklist(Fields fields) {
        fields.allow("id", "title", "modality", "valid", "items");
        Entry id = fields.text("id");
        desk.registry().give(Kind.CHECKLIST, id);
        List<Fields> items = fields.children("items");
        if (items.isEmpty()) {
            desk.problems().add(fields.place("items"), "The checklist has no item.", "Write at least one.");
        }
        return new Checklist(
                id.value(),
                fields.text("title").value(),
                fields.has("modality")
                        ? Optional.of(fields.oneOf("modality", Systems.ALL.toArray(String[]::new)))
                        : Optional.empty(),
                fields.optionalText("valid").flatMap(text -> Periods.read(desk, text)),
                items.stream().map(this::item).toList());
    }

    private SkillItem item(Fields fields) {
        fields.allow("id", "text", "critical", "region");
        Entry id = fields.text("id");
        desk.registry().give(Kind.SKILL, id);
        Entry region = fields.text("region");
        boolean fixed = !Set.of(NONE, ANY, "").contains(region.value());
        if (fixed) {
            desk.registry().need(Kind.REGION, region);
        }
        return new SkillItem(
                id.value(),
                fields.text("text").value(),
                new AtlasEntry(desk, id, fields).isTrue("critical"),
                region.value().equals(ANY),
                fixed ? Optional.of(region.value()) : Optional.empty());
    }

    private CriticalFailure failure(Fields fields) {
        fields.allow("id", "text");
        Entry id = fields.text("id");
        desk.registry().give(Kind.FAILURE, id);
        return new CriticalFailure(id.value(), fields.text("text").value());
    }
}
