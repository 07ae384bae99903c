package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.needlepoint.question.domain.Shape;

/** A part of a drawing, in whole units of it: what lies outside is cut off, and no line has more corners than one can see. */
record Crop(int x, int y, int width, int height) {

    /** Beyond the edge, so that the edge of what is cut off is not seen. */
    private static final int SPARE = 4;

    /** How far a line may be off. */
    private static final double COARSE = 0.6;

    record Corner(double x, double y) {}

    String viewBox() {
        return x + " " + y + " " + width + " " + height;
    }

    boolean holds(double px, double py) {
        return px >= x && px <= x + width && py >= y && py <= y + height;
    }

    /** What of a polygon lies within, as the data of a path; an empty text for nothing. */
    String path(Shape.Polygon polygon) {
        List<Corner> corners = polygon.corners().stream()
                .map(at -> new Corner(at.x().doubleValue(), at.y().doubleValue()))
                .toList();
        corners = cut(corners, Corner::x, x - SPARE, 1, Crop::atX);
        corners = cut(corners, Corner::x, x + width + SPARE, -1, Crop::atX);
        corners = cut(corners, Corner::y, y - SPARE, 1, Crop::atY);
        corners = cut(corners, Corner::y, y + height + SPARE, -1, Crop::atY);
        return corners.size() < 3 ? "" : data(coarse(turned(corners))) + "z";
    }

    /** All one way round, so that where two overlap neither makes a hole in the other. */
    private static List<Corner> turned(List<Corner> corners) {
        double area = 0;
        for (int i = 0; i < corners.size(); i++) {
            Corner from = corners.get(i);
            Corner to = corners.get((i + 1) % corners.size());
            area += from.x * to.y - to.x * from.y;
        }
        List<Corner> turned = new ArrayList<>(corners);
        if (area < 0) {
            Collections.reverse(turned);
        }
        return turned;
    }

    /** Sutherland and Hodgman: what lies on one side of a line along an axis. */
    private static List<Corner> cut(
            List<Corner> corners,
            ToDoubleFunction<Corner> along,
            double line,
            int side,
            BiFunction<Corner[], Double, Corner> crossing) {
        List<Corner> kept = new ArrayList<>();
        for (int i = 0; i < corners.size(); i++) {
            Corner from = corners.get((i + corners.size() - 1) % corners.size());
            Corner to = corners.get(i);
            boolean fromIn = side * (along.applyAsDouble(from) - line) >= 0;
            boolean toIn = side * (along.applyAsDouble(to) - line) >= 0;
            if (fromIn != toIn) {
                kept.add(crossing.apply(new Corner[] {from, to}, line));
            }
            if (toIn) {
                kept.add(to);
            }
        }
        return kept;
    }

    private static Corner atX(Corner[] edge, double line) {
        double share = (line - edge[0].x) / (edge[1].x - edge[0].x);
        return new Corner(line, edge[0].y + share * (edge[1].y - edge[0].y));
    }

    private static Corner atY(Corner[] edge, double line) {
        double share = (line - edge[0].y) / (edge[1].y - edge[0].y);
        return new Corner(edge[0].x + share * (edge[1].x - edge[0].x), line);
    }

    /** Douglas and Peucker. */
    private static List<Corner> coarse(List<Corner> corners) {
        Corner first = corners.get(0);
        Corner last = corners.get(corners.size() - 1);
        int farthest = 0;
        double most = COARSE;
        for (int i = 1; i < corners.size() - 1; i++) {
            double off = off(corners.get(i), first, last);
            if (off > most) {
                most = off;
                farthest = i;
            }
        }
        if (farthest == 0) {
            return List.of(first, last);
        }
        List<Corner> kept = new ArrayList<>(coarse(corners.subList(0, farthest + 1)));
        kept.remove(kept.size() - 1);
        kept.addAll(coarse(corners.subList(farthest, corners.size())));
        return kept;
    }

    private static double off(Corner corner, Corner from, Corner to) {
        double length = Math.hypot(to.x - from.x, to.y - from.y);
        return length == 0
                ? Math.hypot(corner.x - from.x, corner.y - from.y)
                : Math.abs((to.x - from.x) * (corner.y - from.y) - (to.y - from.y) * (corner.x - from.x)) / length;
    }

    private static String data(List<Corner> corners) {
        StringBuilder data = new StringBuilder("M");
        for (Corner corner : corners) {
            data.append(data.length() == 1 ? "" : " ")
                    .append(number(corner.x))
                    .append(' ')
                    .append(number(corner.y));
        }
        return data.toString();
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
