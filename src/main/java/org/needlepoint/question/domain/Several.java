package org.needlepoint.question.domain;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Several shapes that count as one, such as the same place on both sides of a body.
 *
 * @param parts one or more
 */
public record Several(List<Shape> parts) implements Shape {

    public Several {
        parts = List.copyOf(parts);
    }

    @Override
    public boolean holds(Point point) {
        return parts.stream().anyMatch(part -> part.holds(point));
    }

    @Override
    public List<Point> marks() {
        return parts.stream().flatMap(part -> part.marks().stream()).toList();
    }

    @Override
    public List<Point> reach() {
        return parts.stream().flatMap(part -> part.reach().stream()).toList();
    }

    @Override
    public String svg() {
        return parts.stream().map(Shape::svg).collect(Collectors.joining());
    }
}
