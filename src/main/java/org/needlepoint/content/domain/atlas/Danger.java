package org.needlepoint.content.domain.atlas;

import java.util.List;

/**
 * What a needle must not reach.
 *
 * @param below what lies there
 * @param critical whether a question about it is critical
 * @param shapes the figures in which it is drawn, wider than it is
 */
public record Danger(
        String id,
        String name,
        String below,
        boolean critical,
        List<String> facts,
        List<String> sources,
        String mark,
        List<String> shapes) {
    public Danger {
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        shapes = List.copyOf(shapes);
    }
}
