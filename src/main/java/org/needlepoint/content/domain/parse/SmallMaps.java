package org.needlepoint.content.domain.parse;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.atlas.BodyParts;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;
import org.needlepoint.content.domain.markdown.Html;
import org.needlepoint.content.domain.markdown.Labels;
import org.needlepoint.question.domain.Shape;

/**
 * Draws where a site is, in as few bytes as will do: a part of its figure, with the dangers that are named for it. Each site is drawn once, however many
 * lessons name it.
 */
final class SmallMaps {

    /** Of the width: the radius of a dot. */
    private static final double DOT = 0.025;

    private final Atlas atlas;
    private final Labels labels;
    private final Map<String, Optional<String>> drawn = new HashMap<>();

    SmallMaps(Atlas atlas, Labels labels) {
        this.atlas = atlas;
        this.labels = labels;
    }

    /**
     * A figure as HTML; empty for a site that no figure shows.
     *
     * @param hides systems whose sites are not drawn
     */
    Optional<String> of(String id, List<String> hides) {
        return atlas.site(id)
                .filter(site -> !hides.contains(site.system()))
                .flatMap(site -> drawn.computeIfAbsent(id, key -> draw(site)));
    }

    private Optional<String> draw(Site site) {
        return atlas.figures().values().stream()
                .flatMap(figure -> MapPlace.of(site, figure))
                .max(Comparator.comparing(MapPlace::central)
                        .thenComparing(place -> place.figure().cun()))
                .map(place -> of(site, place));
    }

    private String of(Site site, MapPlace place) {
        Crop crop = place.crop();
        StringBuilder svg = new StringBuilder();
        svg.append("<figure><svg viewBox=\"").append(crop.viewBox());
        svg.append("\" role=\"img\" aria-label=\"");
        svg.append(Html.escape(name(site) + ", " + place.figure().title())).append("\">");
        List<Shape.Polygon> body = BodyParts.body(place.figure()).stream()
                .flatMap(path -> Flattening.polygons(path).stream())
                .toList();
        path("ink-2 sunken-fill", body, crop, svg);
        site.dangers().forEach(id -> path("danger danger-fill", MapPlace.polygons(place.figure(), id), crop, svg));
        path(site instanceof Muscle ? "dn dn-fill" : "ims ims-fill", place.shape(), crop, svg);
        place.dots().stream()
                .filter(dot -> crop.holds(dot.x().doubleValue(), dot.y().doubleValue()))
                .forEach(dot -> svg.append(site instanceof Point ? circle(dot, crop) : square(dot, crop)));
        return svg.append("</svg><figcaption>")
                .append(caption(site))
                .append("</figcaption></figure>")
                .toString();
    }

    private static void path(String classes, List<Shape.Polygon> polygons, Crop crop, StringBuilder svg) {
        String data = polygons.stream().map(crop::path).collect(Collectors.joining());
        if (!data.isEmpty()) {
            svg.append("<path class=\"").append(classes);
            svg.append("\" d=\"").append(data).append("\"/>");
        }
    }

    private static String circle(Shape.Point dot, Crop crop) {
        return "<circle class=\"acu acu-fill\" cx=\"" + dot.x().toPlainString() + "\" cy=\""
                + dot.y().toPlainString() + "\" r=\"" + Crop.number(crop.width() * DOT) + "\"/>";
    }

    /** The level of a segment in the spine. */
    private static String square(Shape.Point dot, Crop crop) {
        double half = crop.width() * DOT;
        String side = Crop.number(2 * half);
        return "<rect class=\"ims ims-fill\" x=\"" + Crop.number(dot.x().doubleValue() - half) + "\" y=\""
                + Crop.number(dot.y().doubleValue() - half) + "\" width=\"" + side + "\" height=\"" + side + "\"/>";
    }

    private static String name(Site site) {
        return site instanceof Muscle muscle ? muscle.name() : site.id();
    }

    private String caption(Site site) {
        String name = "<a href=\"/atlas/" + site.id() + "\">" + Html.escape(name(site)) + "</a>";
        if (site instanceof Point point) {
            return name + " <span lang=\"zh-Latn\">" + Html.escape(point.names().pinyin()) + "</span>: "
                    + Html.escape(point.location());
        }
        if (site instanceof Muscle muscle) {
            return name + ": " + Html.escape(muscle.hazard().text()) + " <small>"
                    + labels.known().get(muscle.hazard().mark()) + "</small>";
        }
        return name
                + ((Segment) site)
                        .landmark()
                        .map(landmark -> ": " + Html.escape(landmark))
                        .orElse("");
    }
}
