package org.needlepoint.content.domain.parse;

import java.util.LinkedHashMap;
import java.util.Map;
import org.needlepoint.content.domain.Source;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Passage;

/** Reads sources.yaml. */
record SourcesReader(Desk desk) {

    Map<String, Source> read(Passage file) {
        Map<String, Source> sources = new LinkedHashMap<>();
        Fields.read(file, desk.problems()).ifPresent(all -> {
            for (Entry id : all.keys()) {
                desk.registry().give(Kind.SOURCE, id);
                all.child(id.value()).ifPresent(fields -> sources.put(id.value(), source(id, fields)));
            }
        });
        return sources;
    }

    private static Source source(Entry id, Fields fields) {
        fields.allow("title", "detail", "address");
        return new Source(
                id.value(),
                fields.text("title").value(),
                fields.text("detail").value(),
                fields.text("address").value());
    }
}
