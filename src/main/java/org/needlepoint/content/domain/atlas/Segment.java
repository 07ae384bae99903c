package org.needlepoint.content.domain.atlas;

import java.util.List;
import java.util.Optional;

/**
 * A segment of the spine as the Gunn school reads it.
 *
 * @param landmark where its band is looked for, when a fact names such a place
 * @param signs the facts that tell its signs
 * @param dots its level in the spine
 */
public record Segment(
        String id,
        Optional<String> landmark,
        List<String> signs,
        List<String> facts,
        List<String> sources,
        String mark,
        List<String> shapes,
        List<Dot> dots)
        implements Site {
    public Segment {
        signs = List.copyOf(signs);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        shapes = List.copyOf(shapes);
        dots = List.copyOf(dots);
    }

    @Override
    public String system() {
        return "ims";
    }

    @Override
    public List<String> dangers() {
        return List.of();
    }
}
