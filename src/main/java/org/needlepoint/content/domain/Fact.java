package org.needlepoint.content.domain;

import java.util.List;

/** A fact that lessons teach and questions ask; {@code mark} says how sure we may be, {@code evidence} names facts that weigh it. */
public record Fact(String id, String text, String system, List<String> sources, List<String> evidence, String mark) {
    public Fact {
        sources = List.copyOf(sources);
        evidence = List.copyOf(evidence);
    }
}
