package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.stream.Stream;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.atlas.BodyParts;
import org.needlepoint.content.domain.atlas.Dot;
import org.needlepoint.content.domain.atlas.Site;
import org.needlepoint.question.domain.Shape;

/**
 * Where a site stands in one figure, as a shape or else as dots, and what of the figure shows it.
 *
 * @param central whether it stands so far from the edges of the figure that what is around it can be seen
 */
record MapPlace(BodyFigure figure, List<Shape.Polygon> shape, List<Shape.Point> dots, Crop crop, boolean central) {

    private static final int NARROWEST = 160;
    private static final int CUN = 9;
    private static final double FLAT = 0.75;
    private static final int ROOM = 20;

    /** Nothing where the figure does not draw the site. */
    static Stream<MapPlace> of(Site site, BodyFigure figure) {
        List<Shape.Polygon> shape = polygons(figure, site.id());
        List<Shape.Point> dots = site.dots().stream()
                .filter(dot -> shape.isEmpty() && dot.figure().equals(figure.id()))
                .flatMap(dot -> places(dot, figure))
                .toList();
        List<Shape.Point> first =
                shape.isEmpty() ? dots.stream().limit(1).toList() : shape.get(0).corners();
        return first.isEmpty() ? Stream.empty() : Stream.of(around(first, figure, shape, dots));
    }

    static List<Shape.Polygon> polygons(BodyFigure figure, String id) {
        return BodyParts.paths(figure, id).stream()
                .flatMap(path -> Flattening.polygons(path).stream())
                .toList();
    }

    private static Stream<Shape.Point> places(Dot dot, BodyFigure figure) {
        Shape.Point place = Shape.Point.of(Double.toString(dot.x()), Double.toString(dot.y()));
        Shape.Point other = Shape.Point.of(Double.toString(figure.box().width() - dot.x()), Double.toString(dot.y()));
        return dot.mirror() ? Stream.of(place, other) : Stream.of(place);
    }

    private static MapPlace around(
            List<Shape.Point> corners, BodyFigure figure, List<Shape.Polygon> shape, List<Shape.Point> dots) {
        double left =
                corners.stream().mapToDouble(at -> at.x().doubleValue()).min().orElse(0);
        double right =
                corners.stream().mapToDouble(at -> at.x().doubleValue()).max().orElse(0);
        double top =
                corners.stream().mapToDouble(at -> at.y().doubleValue()).min().orElse(0);
        double bottom =
                corners.stream().mapToDouble(at -> at.y().doubleValue()).max().orElse(0);
        double least = Math.max(NARROWEST, CUN * figure.cun());
        int width = (int) Math.min(figure.box().width(), Math.max(least, right - left + 2 * ROOM));
        int height = (int) Math.min(figure.box().height(), Math.max(least * FLAT, bottom - top + 2 * ROOM));
        int x = (int) (left + right - width) / 2;
        int y = (int) (top + bottom - height) / 2;
        int shownX = Math.max(0, Math.min(x, figure.box().width() - width));
        int shownY = Math.max(0, Math.min(y, figure.box().height() - height));
        return new MapPlace(figure, shape, dots, new Crop(shownX, shownY, width, height), shownX == x && shownY == y);
    }
}
