package org.needlepoint.certify.domain;

import java.time.Instant;
import org.needlepoint.certify.domain.Decision.Path;
import org.needlepoint.shared.domain.CanonicalWriter;
import org.needlepoint.shared.domain.Json;

/**
 * All facts that a decision rests on, as they are stored with it: canonical JSON, whose hash is published. The decision comes out of them
 * again.
 */
public record Grounds(String programme, String revision, Instant asOf, Path path, Facts facts) {

    private static final String FORM = "needlepoint-facts/2";

    public static Grounds of(Decision.Granted decision) {
        return new Grounds(
                decision.programme().id(),
                decision.programme().revision(),
                decision.asOf(),
                decision.path(),
                decision.facts());
    }

    public String write() {
        return CanonicalWriter.object(json -> json.put("asOf", asOf)
                .put("facts", facts -> FactsText.write(facts, this.facts))
                .put("form", FORM)
                .put("path", path.name())
                .put("programme", programme)
                .put("revision", revision)
                .put("rules", Decisions.RULES));
    }

    /** @throws RuntimeException when it is not what {@link #write} writes, byte for byte */
    public static Grounds read(String text) {
        Json json = Json.read(text);
        Grounds grounds = new Grounds(
                json.get("programme").text(),
                json.get("revision").text(),
                Instant.parse(json.get("asOf").text()),
                Path.valueOf(json.get("path").text()),
                FactsReader.read(json.get("facts")));
        if (!grounds.write().equals(text)) {
            throw new IllegalArgumentException("not the form " + FORM);
        }
        return grounds;
    }
}
