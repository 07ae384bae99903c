package org.needlepoint.question.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.needlepoint.question.domain.Shape.Point;

/** Finds a place well within a polygon. */
final class Across {

    private static final int TENTHS = 1;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Across() {}

    /** The middle of the longest stretch of a level line that lies within; the first corner where none does. */
    static Point middle(List<Point> corners, BigDecimal y) {
        List<BigDecimal> edges = crossings(corners, y);
        Point middle = corners.get(0);
        BigDecimal longest = BigDecimal.ZERO;
        for (int i = 0; i + 1 < edges.size(); i += 2) {
            BigDecimal length = edges.get(i + 1).subtract(edges.get(i));
            if (length.compareTo(longest) > 0) {
                longest = length;
                middle = new Point(
                        edges.get(i).add(edges.get(i + 1)).divide(TWO).setScale(TENTHS, RoundingMode.HALF_UP), y);
            }
        }
        return middle;
    }

    private static List<BigDecimal> crossings(List<Point> corners, BigDecimal y) {
        List<BigDecimal> crossings = new ArrayList<>();
        Point from = corners.get(corners.size() - 1);
        for (Point to : corners) {
            if ((from.y().compareTo(y) <= 0) != (to.y().compareTo(y) <= 0)) {
                BigDecimal down = y.subtract(from.y());
                BigDecimal width = to.x().subtract(from.x());
                crossings.add(
                        from.x().add(width.multiply(down).divide(to.y().subtract(from.y()), 4, RoundingMode.HALF_UP)));
            }
            from = to;
        }
        crossings.sort(BigDecimal::compareTo);
        return crossings;
    }
}
