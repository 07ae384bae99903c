package org.needlepoint.content.domain.parse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.needlepoint.content.domain.markdown.Figure;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.question.domain.Picture;
import org.needlepoint.question.domain.Shape;
import org.needlepoint.question.domain.Shape.Point;

/** The drawing that a question asks about, and shapes upon it. */
record Drawing(Answers answers) {

    static final String FIGURE = "figure";
    static final String TEXT = "figure-text";

    /** The keys of a type that asks about a drawing. */
    static final Set<String> KEYS = Set.of(FIGURE, TEXT, BodyCuts.LAYERS, BodyKeys.VIEW);

    private static final String NUMBER = "-?\\d{1,5}(?:\\.\\d{1,2})?";
    private static final Pattern CIRCLE = pattern("circle", 3);
    private static final Pattern RECTANGLE = pattern("rect", 4);
    private static final Pattern POLYGON = Pattern.compile("polygon((?: " + NUMBER + "," + NUMBER + "){3,40})");

    private static Pattern pattern(String name, int numbers) {
        return Pattern.compile(name + (" (" + NUMBER + ")").repeat(numbers));
    }

    /**
     * Empty when there is none that can be used, which is reported.
     *
     * @param body when it is one of the atlas
     */
    Optional<Picture> read(Optional<BodyDrawing> body) {
        String words = answers.keys()
                .map(fields -> fields.text(TEXT))
                .map(Entry::value)
                .orElse("");
        return isOfAtlas() ? body.map(drawing -> drawing.picture(words)) : read(words);
    }

    /** Whether the figure is one of the atlas, be it there or not. */
    boolean isOfAtlas() {
        return answers.key(FIGURE)
                .filter(e -> e.value().startsWith(BodyCuts.ATLAS))
                .isPresent();
    }

    private Optional<Picture> read(String words) {
        Optional<Entry> address = answers.keys()
                .map(fields -> fields.text(FIGURE))
                .filter(entry -> !entry.value().isEmpty());
        address.ifPresent(entry -> answers.figures().need(answers.stem(), entry));
        return address.flatMap(entry -> answers.figures().find(answers.stem(), entry.value()))
                .map(figure -> picture(figure, words));
    }

    private static Picture picture(Figure figure, String words) {
        List<BigDecimal> box =
                Stream.of(figure.viewBox().split(" ")).map(BigDecimal::new).toList();
        return new Picture(
                figure.html(words), new Shape.Rectangle(new Point(box.get(0), box.get(1)), box.get(2), box.get(3)));
    }

    /** A circle, rectangle or polygon as an author writes it; empty when it is none. */
    static Optional<Shape> shape(String written) {
        Matcher circle = CIRCLE.matcher(written);
        Matcher rectangle = RECTANGLE.matcher(written);
        Matcher polygon = POLYGON.matcher(written);
        if (circle.matches()) {
            return sized(
                    new Shape.Circle(Point.of(circle.group(1), circle.group(2)), number(circle, 3)), number(circle, 3));
        }
        if (rectangle.matches()) {
            Point corner = Point.of(rectangle.group(1), rectangle.group(2));
            return sized(
                    new Shape.Rectangle(corner, number(rectangle, 3), number(rectangle, 4)),
                    number(rectangle, 3).min(number(rectangle, 4)));
        }
        return polygon.matches() ? Optional.of(new Shape.Polygon(corners(polygon.group(1)))) : Optional.empty();
    }

    private static Optional<Shape> sized(Shape shape, BigDecimal size) {
        return Optional.of(shape).filter(s -> size.signum() > 0);
    }

    private static BigDecimal number(Matcher matcher, int group) {
        return new BigDecimal(matcher.group(group));
    }

    private static List<Point> corners(String written) {
        return Stream.of(written.strip().split(" "))
                .map(corner -> corner.split(","))
                .map(xy -> Point.of(xy[0], xy[1]))
                .toList();
    }
}
