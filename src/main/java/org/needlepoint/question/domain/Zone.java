package org.needlepoint.question.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a needle must not reach. Whoever points close to it is taken to have pointed at it, whatever else lies there: that is the safe
 * side.
 *
 * @param parts one or more
 * @param margin how far beyond its edge still counts, 0 or more, that distance included
 */
public record Zone(List<Polygon> parts, BigDecimal margin) implements Shape {

    public Zone {
        parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Point point) {
        return isAround(point) || parts.stream().anyMatch(part -> isNear(part, point));
    }

    /** Whether the point lies in the zone itself, not only within its margin. */
    boolean isAround(Point point) {
        return parts.stream().anyMatch(part -> part.holds(point));
    }

    private boolean isNear(Polygon part, Point point) {
        Point from = part.corners().get(part.corners().size() - 1);
        for (Point to : part.corners()) {
            if (isNear(from, to, point)) {
                return true;
            }
            from = to;
        }
        return false;
    }

    /** In squares, so that nothing is rounded. */
    private boolean isNear(Point from, Point to, Point point) {
        BigDecimal x = to.x().subtract(from.x());
        BigDecimal y = to.y().subtract(from.y());
        BigDecimal length = squares(x, y);
        BigDecimal dx = point.x().subtract(from.x());
        BigDecimal dy = point.y().subtract(from.y());
        BigDecimal along = dx.multiply(x).add(dy.multiply(y));
        BigDecimal reach = margin.multiply(margin);
        if (along.signum() <= 0) {
            return squares(dx, dy).compareTo(reach) <= 0;
        }
        if (along.compareTo(length) >= 0) {
            return squares(point.x().subtract(to.x()), point.y().subtract(to.y()))
                            .compareTo(reach)
                    <= 0;
        }
        BigDecimal across = dx.multiply(y).subtract(dy.multiply(x));
        return across.multiply(across).compareTo(reach.multiply(length)) <= 0;
    }

    private static BigDecimal squares(BigDecimal x, BigDecimal y) {
        return x.multiply(x).add(y.multiply(y));
    }

    @Override
    public List<Point> marks() {
        return parts.stream().flatMap(part -> part.marks().stream()).toList();
    }

    @Override
    public List<Point> reach() {
        return marks();
    }

    /** The margin is drawn as a broad edge below the zone itself. */
    @Override
    public String svg() {
        String drawn = parts.stream().map(Shape::svg).collect(Collectors.joining());
        return "<g class=\"margin\" stroke-width=\"" + margin.add(margin).toPlainString() + "\">" + drawn + "</g>"
                + drawn;
    }
}
