package org.needlepoint.content.domain.atlas;

import java.util.List;
import java.util.Optional;

/** A point of a channel; {@code mark} says how well its place and caution are known. */
public record Point(
        String id,
        String channel,
        Names names,
        String location,
        Optional<String> caution,
        List<String> dangers,
        List<String> facts,
        List<String> sources,
        String mark,
        List<Dot> dots)
        implements Site {
    public Point {
        dangers = List.copyOf(dangers);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        dots = List.copyOf(dots);
    }

    @Override
    public String system() {
        return "acu";
    }

    @Override
    public List<String> shapes() {
        return List.of();
    }
}
