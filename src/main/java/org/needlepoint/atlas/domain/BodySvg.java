package org.needlepoint.atlas.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.atlas.Dot;
import org.needlepoint.content.domain.atlas.Label;
import org.needlepoint.content.domain.atlas.Point;
import org.needlepoint.content.domain.atlas.Site;
import org.needlepoint.content.domain.markdown.Html;

/**
 * Draws a figure with the points that stand in it. Each point is a link that no key reaches by itself: a list beside the figure holds
 * the same links, and a script makes the figure one stop of the tab key.
 *
 * @param root what every address starts with
 * @param layers which layers show, "points" among them
 * @param here sites to set off; their dots show in any case
 */
public record BodySvg(Atlas body, String root, Set<String> layers, Set<String> here) {

    private static final double DOT = 3.2;
    private static final double RING = 9;
    private static final double GAP = 4;

    public String of(BodyFigure figure) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg viewBox=\"").append(figure.box()).append("\" role=\"group\" class=\"body\" data-show=\"");
        svg.append(String.join(" ", layers)).append("\" aria-label=\"");
        svg.append(Html.escape(figure.alt())).append("\">").append(shapes(figure.svg()));
        svg.append("<g data-layer=\"points\" font-size=\"14\">");
        for (Site site : body.sites().values()) {
            List<Dot> dots = site.dots().stream()
                    .filter(dot -> dot.figure().equals(figure.id()))
                    .toList();
            if (!dots.isEmpty() && (site instanceof Point || here.contains(site.id()))) {
                draw(site, dots, figure, svg);
            }
        }
        return svg.append("</g></svg>").toString();
    }

    private String shapes(String svg) {
        String marked = svg;
        for (String site : here) {
            String group = "<g data-site=\"" + site + "\"";
            marked = marked.replace(group, "<g class=\"here\"" + group.substring(2));
        }
        return marked;
    }

    private void draw(Site site, List<Dot> dots, BodyFigure figure, StringBuilder svg) {
        svg.append("<a class=\"").append(here.contains(site.id()) ? "point here" : "point");
        svg.append("\" tabindex=\"-1\" data-point=\"").append(site.id());
        svg.append("\" href=\"").append(root).append("/atlas/").append(site.id());
        svg.append("\" aria-label=\"").append(Html.escape(Titles.of(site))).append("\">");
        for (Dot dot : dots) {
            circles(dot, figure, svg, here.contains(site.id()));
            dot.label().ifPresent(label -> label(site, dot, label, svg));
        }
        svg.append("</a>");
    }

    private static void circles(Dot dot, BodyFigure figure, StringBuilder svg, boolean ringed) {
        List<Double> places = new ArrayList<>(List.of(dot.x()));
        if (dot.mirror()) {
            places.add(figure.box().width() - dot.x());
        }
        for (double x : places) {
            circle(x, dot.y(), DOT, "", svg);
            if (ringed) {
                circle(x, dot.y(), RING, " class=\"ring\"", svg);
            }
        }
    }

    private static void circle(double x, double y, double r, String more, StringBuilder svg) {
        svg.append("<circle cx=\"").append(number(x)).append("\" cy=\"").append(number(y));
        svg.append("\" r=\"").append(number(r)).append('"').append(more).append("/>");
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
        double dy = label.dy() - 5 - (label.dx() == 0 ? 9 * Math.signum(label.dy() - 5) : 0);
        double length = Math.max(Math.hypot(dx, dy), 1);
        svg.append("<path d=\"M").append(number(dot.x() + GAP * dx / length));
        svg.append(' ').append(number(dot.y() + GAP * dy / length));
        svg.append('L')
                .append(number(dot.x() + dx))
                .append(' ')
                .append(number(dot.y() + dy))
                .append("\"/>");
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }
}
