package org.needlepoint.atlas.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.atlas.Dot;
import org.needlepoint.content.domain.atlas.Label;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Segment;
import org.needlepoint.content.domain.atlas.Site;
import org.needlepoint.content.domain.markdown.Html;

/**
 * Draws a figure with the points that stand in it. Each site is a link that no key reaches by itself: a list beside the figure holds the
 * same links, and a script makes the figure one stop of the tab key.
 *
 * @param root what every address starts with
 * @param more what every address ends with: the course from which somebody comes, or an empty text
 * @param layers which layers show, "points" among them
 * @param here sites to set off; they show in any case
 */
public record BodySvg(Atlas body, String root, String more, Set<String> layers, Set<String> here) {

    private static final Pattern SHAPE = Pattern.compile("<g data-site=\"([^\"]+)\"([^>]*)>(.*?)</g>", Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]+)\"");
    private static final double DOT = 3.2;
    private static final double RING = 6.2;
    private static final double HALF = 2.6;
    private static final double GAP = 4;
    private static final double LETTERS = 9;

    /** The whole figure; each site in it leads to its page. */
    public String of(BodyFigure figure) {
        return "<svg viewBox=\"" + figure.box() + "\" role=\"group\" class=\"body\" data-show=\""
                + String.join(" ", layers) + "\" aria-label=\"" + Html.escape(figure.alt()) + "\">"
                + inner(figure, true) + "</svg>";
    }

    /** A cut-out around one site, as a picture without links. */
    public String around(Site site, BodyFigure figure, String words) {
        Extent window = extent(site, figure).orElse(Extent.of(figure.box())).window(figure.box());
        String whole = new Cutting(window).of(inner(figure, false));
        return "<svg viewBox=\"" + window.viewBox() + "\" role=\"img\" class=\"body\" data-show=\""
                + String.join(" ", layers) + "\" aria-label=\"" + Html.escape(words) + "\">" + whole + "</svg>";
    }

    private static Optional<Extent> extent(Site site, BodyFigure figure) {
        Stream<Extent> shapes = SHAPE.matcher(figure.svg())
                .results()
                .filter(shape -> shape.group(1).equals(site.id()))
                .flatMap(shape -> PATH.matcher(shape.group(3)).results().limit(1))
                .map(path -> Extent.of(path.group(1)));
        Stream<Extent> dots = dots(site, figure).map(Extent::of);
        return Stream.concat(shapes, dots).reduce(Extent::and);
    }

    private static Stream<Dot> dots(Site site, BodyFigure figure) {
        return site.dots().stream().filter(dot -> dot.figure().equals(figure.id()));
    }

    private String inner(BodyFigure figure, boolean linked) {
        StringBuilder svg = new StringBuilder(
                SHAPE.matcher(figure.svg()).replaceAll(shape -> Matcher.quoteReplacement(shape(shape, linked))));
        raise(figure, svg);
        layer("dermatomes", Segment.class, figure, linked, svg);
        layer("points", Point.class, figure, linked, svg);
        return svg.toString();
    }

    /** The outline of what is set off, once more above whatever covers it. */
    private void raise(BodyFigure figure, StringBuilder svg) {
        SHAPE.matcher(figure.svg())
                .results()
                .filter(shape -> here.contains(shape.group(1)))
                .forEach(shape -> PATH.matcher(shape.group(3)).results().forEach(path -> svg.append(
                                "<path class=\"raised\" d=\"")
                        .append(path.group(1))
                        .append("\"/>")));
    }

    private String shape(MatchResult shape, boolean linked) {
        String open = open("shape", shape.group(1), linked);
        return open + shape.group(2) + ">" + shape.group(3) + close(linked);
    }

    private void layer(String name, Class<? extends Site> kind, BodyFigure figure, boolean linked, StringBuilder svg) {
        svg.append("<g data-layer=\"").append(name).append("\" font-size=\"14\">");
        body.sites().values().stream()
                .filter(kind::isInstance)
                .filter(site -> dots(site, figure).findAny().isPresent())
                .forEach(site -> draw(site, figure, linked, svg));
        svg.append("</g>");
    }

    private void draw(Site site, BodyFigure figure, boolean linked, StringBuilder svg) {
        svg.append(open(site instanceof Point ? "point" : "level", site.id(), linked));
        svg.append("><title>").append(Html.escape(Titles.of(site))).append("</title>");
        dots(site, figure).forEach(dot -> {
            marks(site, dot, figure, svg);
            dot.label().ifPresent(label -> label(site, dot, label, svg));
        });
        svg.append(close(linked));
    }

    private String open(String kind, String site, boolean linked) {
        String named = " class=\"" + kind + (here.contains(site) ? " here" : "") + "\" data-site=\"" + site + "\"";
        return linked ? "<a href=\"" + root + "/atlas/" + site + more + "\" tabindex=\"-1\"" + named : "<g" + named;
    }

    private static String close(boolean linked) {
        return linked ? "</a>" : "</g>";
    }

    private void marks(Site site, Dot dot, BodyFigure figure, StringBuilder svg) {
        List<Double> places = new ArrayList<>(List.of(dot.x()));
        if (dot.mirror()) {
            places.add(figure.box().width() - dot.x());
        }
        for (double x : places) {
            if (site instanceof Point) {
                circle(x, dot.y(), DOT, "", svg);
            } else {
                square(x, dot.y(), svg);
            }
            if (here.contains(site.id())) {
                circle(x, dot.y(), RING, " class=\"halo\"", svg);
            }
        }
    }

    private static void circle(double x, double y, double r, String more, StringBuilder svg) {
        svg.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        svg.append("\" r=\"").append(number(r)).append('"').append(more).append("/>");
    }

    private static void square(double x, double y, StringBuilder svg) {
        svg.append("<rect x=\"").append(number(x - HALF)).append("\" y=\"").append(number(y - HALF));
        svg.append("\" width=\"")
                .append(2 * HALF)
                .append("\" height=\"")
                .append(2 * HALF)
                .append("\"/>");
    }

    private static void label(Site site, Dot dot, Label label, StringBuilder svg) {
        if (label.line()) {
            line(dot, label, svg);
        }
        svg.append("<text x=\"").append(number(dot.x() + label.dx()));
        svg.append("\" y=\"").append(number(dot.y() + label.dy())).append("\" text-anchor=\"");
        svg.append(label.anchor().name().toLowerCase(Locale.ROOT)).append("\">");
        svg.append(site.id()).append("</text>");
    }

    /** From beside the dot to the middle of the label's near edge. */
    private static void line(Dot dot, Label label, StringBuilder svg) {
        double dx = label.dx() - 3 * Math.signum(label.dx());
        double dy = label.dy() - 5 - (label.dx() == 0 ? LETTERS * Math.signum(label.dy() - 5) : 0);
        double length = Math.max(Math.hypot(dx, dy), 1);
        svg.append("<path d=\"M").append(number(dot.x() + GAP * dx / length));
        svg.append(' ').append(number(dot.y() + GAP * dy / length));
        svg.append('L').append(number(dot.x() + dx)).append(' ').append(number(dot.y() + dy));
        svg.append("\"/>");
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }
}
