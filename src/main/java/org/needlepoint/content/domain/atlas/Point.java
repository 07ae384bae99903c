package org.needlepoint.content.domain.atlas;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A point of a channel; {@code mark} says how well its place is known. */
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

    /** Letters that other books put before the number of a point (fact Q5). */
    private static final Map<String, List<String>> OTHER_LETTERS = Map.of(
            "TE", List.of("SJ", "TH", "TW"),
            "GV", List.of("DU"),
            "CV", List.of("REN"),
            "HT", List.of("HE"),
            "BL", List.of("UB"));

    public Point {
        dangers = List.copyOf(dangers);
        facts = List.copyOf(facts);
        sources = List.copyOf(sources);
        dots = List.copyOf(dots);
    }

    /** What other books call it. */
    public List<String> otherCodes() {
        String number = id.substring(channel.length());
        return OTHER_LETTERS.getOrDefault(channel, List.of()).stream()
                .map(letters -> letters + number)
                .toList();
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
