package org.needlepoint.content.domain.atlas;

import java.util.List;

/**
 * A muscle as the trigger point school reads it.
 *
 * @param number printed in the drawings
 */
public record Muscle(
        String id,
        int number,
        String name,
        String latin,
        Marked referral,
        Marked hazard,
        List<String> dangers,
        List<String> facts,
        List<String> sources,
        List<String> shapes)
        implements Site {

    /** A text and how well it is known. */
    public record Marked(String text, String mark) {}

    public Muscle {
        dangers = List.copyOf(dangers);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        shapes = List.copyOf(shapes);
    }

    @Override
    public String system() {
        return "dn";
    }

    @Override
    public List<Dot> dots() {
        return List.of();
    }
}
