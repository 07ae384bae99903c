package org.needlepoint.content.domain.parse;

import java.util.function.Function;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/** Reads a segment of the spine. */
record SegmentReader(Desk desk, Function<AtlasEntry, AtlasPlaces> places) {

    Segment read(Entry id, Fields fields) {
        fields.allow("landmark", "signs", "facts", "sources", "mark", "shapes", "places");
        AtlasEntry entry = new AtlasEntry(desk, id, fields);
        entry.give(Kind.SITE);
        return new Segment(
                id.value(),
                fields.optionalText("landmark").map(Entry::value),
                entry.named("signs", Kind.FACT),
                entry.named("facts", Kind.FACT),
                entry.named("sources", Kind.SOURCE),
                fields.oneOf("mark", "verified", "secondary", "general", "claim"),
                places.apply(entry).shapes(BodyDrawings.SITE),
                places.apply(entry).dots());
    }
}
