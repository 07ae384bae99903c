package org.needlepoint.content.domain.parse;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.needlepoint.content.domain.Fact;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Passage;

/** Reads facts.yaml. */
record FactsReader(Desk desk) {

    Map<String, Fact> read(Passage file) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        Fields.read(file, desk.problems()).ifPresent(all -> {
            for (Entry id : all.keys()) {
                desk.registry().give(Kind.FACT, id);
                all.child(id.value()).ifPresent(fields -> facts.put(id.value(), fact(id, fields)));
            }
        });
        return facts;
    }

    private Fact fact(Entry id, Fields fields) {
        fields.allow("text", "system", "sources", "evidence", "mark");
        List<Entry> sources = fields.texts("sources");
        List<Entry> evidence = fields.texts("evidence");
        desk.registry().need(Kind.SOURCE, sources);
        desk.registry().need(Kind.FACT, evidence);
        return new Fact(
                id.value(),
                fields.text("text").value(),
                fields.oneOf("system", "dn", "ims", "acu", "all", "none"),
                Desk.values(sources),
                Desk.values(evidence),
                fields.oneOf("mark", "claim", "verified", "secondary", "derived", "general"));
    }
}
