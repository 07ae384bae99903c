package org.needlepoint.content.domain.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.atlas.BodyParts;
import org.needlepoint.content.domain.atlas.Dot;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.question.domain.Shape;
import org.needlepoint.question.domain.Shape.Point;

/**
 * What a question takes of a drawing of the atlas: it can be written down and read again when the atlas has moved on.
 *
 * @param box the viewBox, which begins at 0 0
 * @param margin how far beyond its edge a danger counts, in units of the drawing
 * @param dots of points and levels of segments, by id
 * @param paths of shapes, by id
 * @param zones ids of those that are dangers
 * @param svg the layers that are shown, without names
 */
record BodyCut(
        String box,
        BigDecimal margin,
        Map<String, List<Point>> dots,
        Map<String, List<String>> paths,
        List<String> zones,
        String svg) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @param names what may be named; the rest is left out */
    static BodyCut of(Atlas atlas, BodyFigure figure, List<String> layers, Set<String> names) {
        Map<String, List<Point>> dots = new LinkedHashMap<>();
        Map<String, List<String>> paths = new LinkedHashMap<>();
        atlas.sites().values().stream()
                .filter(site -> names.contains(site.id()))
                .forEach(site -> {
                    List<Point> places = site.dots().stream()
                            .filter(dot -> dot.figure().equals(figure.id()))
                            .flatMap(dot -> places(dot, figure).stream())
                            .toList();
                    put(dots, site.id(), places);
                    put(paths, site.id(), BodyParts.paths(figure, site.id()));
                });
        List<String> zones =
                atlas.dangers().keySet().stream().filter(names::contains).toList();
        zones.forEach(id -> put(paths, id, BodyParts.paths(figure, id)));
        return new BodyCut(
                figure.box().toString(),
                BigDecimal.valueOf(figure.cun()).multiply(HALF).stripTrailingZeros(),
                dots,
                paths,
                zones.stream().filter(paths::containsKey).toList(),
                BodyParts.bare(figure, layers));
    }

    private static List<Point> places(Dot dot, BodyFigure figure) {
        Point place = new Point(BigDecimal.valueOf(dot.x()), BigDecimal.valueOf(dot.y()));
        BigDecimal other = BigDecimal.valueOf(figure.box().width()).subtract(place.x());
        return dot.mirror() ? List.of(place, new Point(other, place.y())) : List.of(place);
    }

    private static <T> void put(Map<String, List<T>> all, String id, List<T> some) {
        if (!some.isEmpty()) {
            all.put(id, some);
        }
    }

    boolean has(String id) {
        return dots.containsKey(id) || paths.containsKey(id);
    }

    List<Shape.Polygon> polygons(String id) {
        return paths.getOrDefault(id, List.of()).stream()
                .flatMap(path -> Flattening.polygons(path).stream())
                .toList();
    }

    /** As it is kept: {@code box}, {@code margin}, then a line for each dot and path, then the drawing. */
    String text() {
        List<String> lines = new ArrayList<>(List.of("box " + box, "margin " + margin.toPlainString()));
        dots.forEach((id, places) -> places.forEach(at -> lines.add(
                "dot " + id + " " + at.x().toPlainString() + " " + at.y().toPlainString())));
        paths.forEach((id, all) ->
                all.forEach(path -> lines.add((zones.contains(id) ? "zone " : "path ") + id + " " + path)));
        return lines.stream().collect(Collectors.joining("\n", "", "\n" + svg));
    }

    /** Reads what {@link #text} wrote. */
    static BodyCut read(Passage kept) {
        Map<String, List<Point>> dots = new LinkedHashMap<>();
        Map<String, List<String>> paths = new LinkedHashMap<>();
        List<String> zones = new ArrayList<>();
        String box = "0 0 1 1";
        BigDecimal margin = BigDecimal.ZERO;
        List<String> drawing = new ArrayList<>();
        for (String line : kept.lines()) {
            String[] words = line.split(" ", 3);
            switch (words[0]) {
                case "box" -> box = line.substring("box ".length());
                case "margin" -> margin = new BigDecimal(words[1]);
                case "dot" -> some(dots, words[1]).add(point(words[2]));
                case "path" -> some(paths, words[1]).add(words[2]);
                case "zone" -> {
                    zones.add(words[1]);
                    some(paths, words[1]).add(words[2]);
                }
                default -> drawing.add(line);
            }
        }
        return new BodyCut(
                box,
                margin,
                dots,
                paths,
                zones.stream().distinct().toList(),
                String.join("\n", drawing).strip());
    }

    private static <T> List<T> some(Map<String, List<T>> all, String id) {
        return all.computeIfAbsent(id, key -> new ArrayList<>());
    }

    private static Point point(String numbers) {
        String[] xy = numbers.split(" ");
        return Point.of(xy[0], xy[1]);
    }
}
