package org.needlepoint.content.domain.practice;

import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Skills that are signed item by item.
 *
 * @param modality dn, ims or acu; empty when it goes with every modality
 * @param valid how long a signature counts, from the day it was seen; empty for always
 */
public record Checklist(
        String id, String title, Optional<String> modality, Optional<Period> valid, List<SkillItem> items) {
    public Checklist {
        items = List.copyOf(items);
    }
}
