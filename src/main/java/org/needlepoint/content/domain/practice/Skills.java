package org.needlepoint.content.domain.practice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What examiners sign.
 *
 * @param checklists by id, in the order of the file
 */
public record Skills(Map<String, Checklist> checklists, List<CriticalFailure> failures) {

    public static final Skills EMPTY = new Skills(Map.of(), List.of());

    public Skills {
        checklists = Collections.unmodifiableMap(new LinkedHashMap<>(checklists));
        failures = List.copyOf(failures);
    }

    public Optional<Checklist> checklist(String id) {
        return Optional.ofNullable(checklists.get(id));
    }

    /** An item of whichever checklist. */
    public Optional<SkillItem> item(String id) {
        return checklists.values().stream()
                .flatMap(checklist -> checklist.items().stream())
                .filter(item -> item.id().equals(id))
                .findFirst();
    }
}
