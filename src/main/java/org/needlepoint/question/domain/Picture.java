package org.needlepoint.question.domain;

import java.util.Locale;
import java.util.stream.Collectors;
import org.needlepoint.question.domain.Shape.Point;

/**
 * A drawing that a question asks about.
 *
 * @param svg the finished element, safe within a page
 * @param frame what of the plane it shows
 */
public record Picture(String svg, Shape.Rectangle frame) {

    private static final String END = "</svg>";

    /** Of the drawing's width: the size of a sign that is put upon it. */
    private static final double SIGN = 0.05;

    /** The drawing with more upon it. */
    String with(String more) {
        return svg.substring(0, svg.length() - END.length()) + more + END;
    }

    /** Where somebody pointed. The page's script draws the same. */
    String pointer(Point point) {
        double r = size() / 2;
        String cross = "M%1$s 0H%2$sM%3$s 0H%4$sM0 %1$sV%2$sM0 %3$sV%4$s"
                .formatted(plain(-2 * r), plain(-r / 2), plain(r / 2), plain(2 * r));
        return "<g class=\"pointer\" transform=\"translate(" + point.text().replace(',', ' ') + ")\"><circle r=\""
                + plain(r) + "\"/><path d=\"" + cross + "\"/></g>";
    }

    /** A place with its number. */
    String number(Point point, String place, int number) {
        return "<g class=\"spot\" data-place=\"" + place + "\" transform=\"translate("
                + point.text().replace(',', ' ') + ")\"><circle r=\"" + plain(size() * 0.9) + "\"/><text font-size=\""
                + plain(size()) + "\">" + number + "</text></g>";
    }

    /** A shape with a sign upon each part that says, as its line does, what it is: right, wrong or missed. */
    String area(Shape shape, Grade.Verdict verdict) {
        String sign =
                switch (verdict) {
                    case RIGHT -> "✓";
                    case MISSED -> "○";
                    default -> "✗";
                };
        String signs = shape.parts().stream()
                .map(Shape::middle)
                .map(at -> "<text x=\"" + at.text().replace(",", "\" y=\"") + "\" font-size=\"" + plain(size()) + "\">"
                        + sign + "</text>")
                .collect(Collectors.joining());
        return "<g class=\"area " + verdict.word() + "\">" + shape.svg() + signs + "</g>";
    }

    private double size() {
        return frame.width().doubleValue() * SIGN;
    }

    private static String plain(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
