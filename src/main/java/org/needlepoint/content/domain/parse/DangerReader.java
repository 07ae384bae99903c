package org.needlepoint.content.domain.parse;

import java.util.function.Function;
import org.needlepoint.content.domain.atlas.Danger;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/** Reads what a needle must not reach. */
record DangerReader(Desk desk, Function<AtlasEntry, AtlasPlaces> places) {

    Danger read(Entry id, Fields fields) {
        fields.allow("name", "below", "critical", "facts", "sources", "mark", "shapes");
        AtlasEntry entry = new AtlasEntry(desk, id, fields);
        entry.give(Kind.DANGER);
        return new Danger(
                id.value(),
                entry.text("name"),
                entry.text("below"),
                entry.isTrue("critical"),
                entry.named("facts", Kind.FACT),
                entry.named("sources", Kind.SOURCE),
                entry.mark("mark"),
                places.apply(entry).shapes(BodyDrawings.DANGER));
    }
}
