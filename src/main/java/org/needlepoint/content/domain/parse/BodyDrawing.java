package org.needlepoint.content.domain.parse;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.content.domain.markdown.Figure;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Place;
import org.needlepoint.question.domain.Picture;
import org.needlepoint.question.domain.Several;
import org.needlepoint.question.domain.Shape;
import org.needlepoint.question.domain.Shape.Point;
import org.needlepoint.question.domain.Zone;

/**
 * A drawing of the atlas that a question asks about, and the sites and dangers upon it.
 *
 * @param frame what of it is shown
 */
record BodyDrawing(Answers answers, BodyCut cut, Shape.Rectangle frame, BigDecimal margin) {

    /** How far from its dot a point or level still counts, unless another that is named lies nearer. */
    private static final double REACH = 12;

    private static final double TENTHS = 10;

    /** Empty when the figure is none of the atlas, or is not there, which is reported. */
    static Optional<BodyDrawing> of(Answers answers) {
        BodyKeys keys = new BodyKeys(answers);
        keys.check();
        return answers.keys()
                .flatMap(fields ->
                        answers.figures().bodies().find(fields, answers.about().source()))
                .map(cut -> new BodyDrawing(answers, cut, keys.view(cut.box()), keys.margin(cut.margin())));
    }

    /** The ids in it are of this question alone: two may stand on one page. */
    Picture picture(String words) {
        String own = "q" + NormalText.hash(answers.about().id()).substring(0, 8) + "-";
        String drawn =
                cut.svg().replaceAll("(id=\"|url\\(#)[a-z0-9]+(?:-[a-z0-9]+)*?-(?=danger|muscle|band)", "$1" + own);
        String box = Stream.of(frame.corner().x(), frame.corner().y(), frame.width(), frame.height())
                .map(BigDecimal::toPlainString)
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
        return new Picture(new Figure(box, drawn, List.of()).html(words), frame);
    }

    /**
     * Where a site or danger is drawn; empty when it is not, which is reported.
     *
     * @param others ids of all that the question asks about
     */
    Optional<Shape> area(String id, Collection<String> others, Place place) {
        return present(id, place).map(name -> shape(name, others)).filter(shape -> isSeen(shape, id, place));
    }

    private Shape shape(String id, Collection<String> others) {
        List<Shape.Polygon> polygons = cut.polygons(id);
        if (cut.zones().contains(id)) {
            return new Zone(polygons, margin);
        }
        if (!polygons.isEmpty()) {
            return one(polygons.stream().map(Shape.class::cast).toList());
        }
        List<Point> dots = cut.dots().get(id);
        List<Point> seen = dots.stream().filter(frame::holds).toList();
        return one((seen.isEmpty() ? dots : seen)
                .stream()
                        .map(dot -> (Shape) new Shape.Circle(dot, reach(dot, id, others)))
                        .toList());
    }

    private static Shape one(List<Shape> parts) {
        return parts.size() == 1 ? parts.get(0) : new Several(parts);
    }

    /** Half the way to the nearest other place, so that the nearest is the one that is pointed at. */
    private BigDecimal reach(Point dot, String id, Collection<String> others) {
        double nearest = others.stream()
                .filter(other -> !other.equals(id)
                        && cut.dots().containsKey(other)
                        && cut.polygons(other).isEmpty())
                .flatMap(other -> cut.dots().get(other).stream())
                .mapToDouble(at -> Math.hypot(
                        at.x().subtract(dot.x()).doubleValue(),
                        at.y().subtract(dot.y()).doubleValue()))
                .min()
                .orElse(2 * REACH);
        return BigDecimal.valueOf(Math.floor(Math.min(REACH, nearest / 2) * TENTHS) / TENTHS);
    }

    private boolean isSeen(Shape shape, String id, Place place) {
        boolean seen = shape.parts().stream().map(Shape::middle).anyMatch(frame::holds)
                || shape.marks().stream().anyMatch(frame::holds);
        if (!seen) {
            refuse(place, id + " lies outside the view.", "Widen the view, or ask about what it shows.");
        }
        return seen;
    }

    /** One place to put a number on; empty when there is none, which is reported. */
    Optional<Point> spot(Entry id) {
        return area(id.value(), List.of(), id.place()).map(shape -> shape.parts().stream()
                .map(Shape::middle)
                .filter(frame::holds)
                .findFirst()
                .orElseGet(() ->
                        shape.marks().stream().filter(frame::holds).findFirst().orElseThrow()));
    }

    private Optional<String> present(String id, Place place) {
        if (cut.has(id)) {
            answers.figures().bodies().ask(answers.about().id(), id);
            return Optional.of(id);
        }
        boolean known = answers.figures().bodies().atlas().site(id).isPresent()
                || answers.figures().bodies().atlas().dangers().containsKey(id);
        if (known) {
            refuse(
                    place,
                    id + " stands nowhere in this figure.",
                    "Ask about what stands in it, or take another figure.");
        } else {
            answers.desk().registry().need(Kind.SHAPE, new Entry(id, place));
        }
        return Optional.empty();
    }

    private void refuse(Place place, String message, String advice) {
        answers.desk().problems().add(place, message, advice);
    }
}
