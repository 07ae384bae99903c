package org.needlepoint.question.domain.shown;

import java.util.List;

/**
 * A drawing to point at, and a list of names to choose from instead.
 *
 * @param figure HTML fragment: the drawing, with the points so far and nothing of the areas
 * @param most how many may be pointed at or chosen
 * @param input radio or checkbox
 * @param points so far, as they are sent: x,y
 */
public record OpenHotspot(
        String figure, int most, String input, List<OpenChoice.OpenOption> options, List<String> points)
        implements OpenAnswer {

    public OpenHotspot {
        options = List.copyOf(options);
        points = List.copyOf(points);
    }

    public boolean several() {
        return most > 1;
    }

    @Override
    public String way() {
        return "hotspot";
    }
}
