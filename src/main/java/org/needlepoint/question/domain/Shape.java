package org.needlepoint.question.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An area of a drawing, in the units of the drawing. Its edge belongs to it. */
public sealed interface Shape permits Shape.Circle, Shape.Rectangle, Shape.Polygon, Several, Zone {

    boolean holds(Point point);

    /** Points that show where it is: all of them within it or on its edge. */
    List<Point> marks();

    /** Points that lie in every upright box that it lies in, and in no smaller one. */
    List<Point> reach();

    /** Where a sign stands upon it. */
    default Point middle() {
        return marks().get(0);
    }

    /** What stands apart in it, each with a middle of its own. */
    default List<? extends Shape> parts() {
        return List.of(this);
    }

    /** What draws it in an SVG. */
    String svg();

    /** x to the right, y down. */
    record Point(BigDecimal x, BigDecimal y) {

        private static final Pattern WRITTEN =
                Pattern.compile("NUMBER,NUMBER".replace("NUMBER", "(-?\\d{1,6}(?:\\.\\d{1,3})?)"));

        /** @throws NumberFormatException when it is no number */
        public static Point of(String x, String y) {
            return new Point(new BigDecimal(x), new BigDecimal(y));
        }

        /** Reads what {@link #text} writes; empty for anything else. */
        static Optional<Point> read(String text) {
            Matcher point = WRITTEN.matcher(text);
            return point.matches() ? Optional.of(of(point.group(1), point.group(2))) : Optional.empty();
        }

        private static String plain(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }

        /** As it is sent and kept: x,y without needless zeros. */
        public String text() {
            return plain(x) + "," + plain(y);
        }
    }

    record Circle(Point centre, BigDecimal radius) implements Shape {
        @Override
        public boolean holds(Point point) {
            BigDecimal dx = point.x().subtract(centre.x());
            BigDecimal dy = point.y().subtract(centre.y());
            return dx.multiply(dx).add(dy.multiply(dy)).compareTo(radius.multiply(radius)) <= 0;
        }

        @Override
        public List<Point> marks() {
            return List.of(centre);
        }

        @Override
        public List<Point> reach() {
            BigDecimal size = radius.add(radius);
            return new Rectangle(
                            new Point(centre.x().subtract(radius), centre.y().subtract(radius)), size, size)
                    .reach();
        }

        @Override
        public String svg() {
            return "<circle cx=\"" + Point.plain(centre.x()) + "\" cy=\"" + Point.plain(centre.y()) + "\" r=\""
                    + Point.plain(radius) + "\"/>";
        }
    }

    record Rectangle(Point corner, BigDecimal width, BigDecimal height) implements Shape {
        @Override
        public boolean holds(Point point) {
            return between(corner.x(), point.x(), width) && between(corner.y(), point.y(), height);
        }

        private static boolean between(BigDecimal least, BigDecimal number, BigDecimal size) {
            return least.compareTo(number) <= 0 && number.compareTo(least.add(size)) <= 0;
        }

        @Override
        public List<Point> marks() {
            BigDecimal two = BigDecimal.valueOf(2);
            return List.of(
                    new Point(corner.x().add(width.divide(two)), corner.y().add(height.divide(two))));
        }

        @Override
        public List<Point> reach() {
            return List.of(corner, new Point(corner.x().add(width), corner.y().add(height)));
        }

        @Override
        public String svg() {
            return "<rect x=\"" + Point.plain(corner.x()) + "\" y=\"" + Point.plain(corner.y()) + "\" width=\""
                    + Point.plain(width) + "\" height=\"" + Point.plain(height) + "\"/>";
        }
    }

    /** @param corners three or more, in order */
    record Polygon(List<Point> corners) implements Shape {
        public Polygon {
            corners = List.copyOf(corners);
        }

        /** On an edge, or an odd number of edges lies to the right. */
        @Override
        public boolean holds(Point point) {
            boolean within = false;
            Point from = corners.get(corners.size() - 1);
            for (Point to : corners) {
                int side = side(from, to, point);
                if (side == 0 && isBeside(from, to, point)) {
                    return true;
                }
                boolean up = from.y().compareTo(point.y()) <= 0;
                if (up != (to.y().compareTo(point.y()) <= 0) && (side > 0) == up) {
                    within = !within;
                }
                from = to;
            }
            return within;
        }

        private static int side(Point from, Point to, Point point) {
            BigDecimal one = to.x().subtract(from.x()).multiply(point.y().subtract(from.y()));
            BigDecimal other = to.y().subtract(from.y()).multiply(point.x().subtract(from.x()));
            return one.compareTo(other);
        }

        private static boolean isBeside(Point from, Point to, Point point) {
            return from.x().min(to.x()).compareTo(point.x()) <= 0
                    && point.x().compareTo(from.x().max(to.x())) <= 0
                    && from.y().min(to.y()).compareTo(point.y()) <= 0
                    && point.y().compareTo(from.y().max(to.y())) <= 0;
        }

        @Override
        public List<Point> marks() {
            return corners;
        }

        @Override
        public List<Point> reach() {
            return corners;
        }

        /** Within it even where it is bent round its mean. */
        @Override
        public Point middle() {
            Point mean = new Point(
                    mean(corners.stream().map(Point::x)), mean(corners.stream().map(Point::y)));
            return holds(mean) ? mean : Across.middle(corners, mean.y());
        }

        private BigDecimal mean(Stream<BigDecimal> numbers) {
            return numbers.reduce(BigDecimal.ZERO, BigDecimal::add)
                    .divide(BigDecimal.valueOf(corners.size()), 1, RoundingMode.HALF_UP);
        }

        @Override
        public String svg() {
            return "<polygon points=\"" + corners.stream().map(Point::text).collect(Collectors.joining(" ")) + "\"/>";
        }
    }
}
