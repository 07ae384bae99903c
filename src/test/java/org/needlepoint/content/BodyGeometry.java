package org.needlepoint.content;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Measures a drawing of the body: its outline, its shapes and where its texts stand. */
final class BodyGeometry {

    private static final Pattern STEP = Pattern.compile("[McLVz]|-?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final Pattern ROTATION = Pattern.compile("rotate\\(([-\\d.]+) ([-\\d.]+) ([-\\d.]+)\\)");
    private static final double LETTER = 0.6;
    private static final double HEIGHT = 14;

    /** A text and the box it fills. */
    record Words(String text, Rectangle2D box) {}

    private final Document svg;

    BodyGeometry(String inner) {
        try {
            svg = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader("<svg>" + inner + "</svg>")));
        } catch (Exception e) {
            throw new IllegalArgumentException(inner, e);
        }
    }

    /** The body itself. */
    List<Shape> outline() {
        Element layer = group("data-layer", "outline");
        return elements(layer).stream()
                .filter(e -> e.hasAttribute("d") || e.getTagName().equals("ellipse"))
                .filter(e -> isBody(e) || isBody((Element) e.getParentNode()))
                .map(BodyGeometry::shape)
                .toList();
    }

    /** The paths of a shape, such as {@code data-danger="lung"}. */
    List<Shape> shapes(String attribute, String id) {
        return elements(group(attribute, id)).stream()
                .filter(e -> e.hasAttribute("d") || e.getTagName().equals("ellipse"))
                .map(BodyGeometry::shape)
                .toList();
    }

    List<Words> words() {
        return elements(svg.getDocumentElement()).stream()
                .filter(e -> e.getTagName().equals("text"))
                .map(e -> words(e.getTextContent(), number(e, "x"), number(e, "y"), e.getAttribute("text-anchor")))
                .toList();
    }

    /** What every path of a layer draws, as its points. */
    List<double[]> corners(String layer) {
        List<double[]> corners = new ArrayList<>();
        elements(group("data-layer", layer)).stream()
                .filter(e -> e.hasAttribute("d"))
                .forEach(e -> corners.addAll(ends(e.getAttribute("d"))));
        return corners;
    }

    static Words words(String text, double x, double baseline, String anchor) {
        double width = text.length() * HEIGHT * LETTER;
        double left = anchor.equals("end") ? x - width : anchor.equals("middle") ? x - width / 2 : x;
        return new Words(text, new Rectangle2D.Double(left, baseline - HEIGHT * 0.8, width, HEIGHT));
    }

    static boolean holds(List<Shape> shapes, double x, double y) {
        return shapes.stream().anyMatch(shape -> shape.contains(x, y));
    }

    private static boolean isBody(Element element) {
        return element.getAttribute("class").contains("sunken-fill");
    }

    private Element group(String attribute, String value) {
        return elements(svg.getDocumentElement()).stream()
                .filter(e -> e.getAttribute(attribute).equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError(attribute + " " + value));
    }

    private static List<Element> elements(Element parent) {
        NodeList found = parent.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static double number(Element element, String name) {
        return Double.parseDouble(element.getAttribute(name));
    }

    private static Shape shape(Element element) {
        if (element.hasAttribute("d")) {
            return path(element.getAttribute("d"));
        }
        double rx = number(element, "rx");
        double ry = number(element, "ry");
        Shape ellipse = new java.awt.geom.Ellipse2D.Double(
                number(element, "cx") - rx, number(element, "cy") - ry, 2 * rx, 2 * ry);
        Matcher rotation = ROTATION.matcher(element.getAttribute("transform"));
        return rotation.matches()
                ? AffineTransform.getRotateInstance(
                                Math.toRadians(Double.parseDouble(rotation.group(1))),
                                Double.parseDouble(rotation.group(2)),
                                Double.parseDouble(rotation.group(3)))
                        .createTransformedShape(ellipse)
                : ellipse;
    }

    private static Path2D path(String d) {
        Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        walk(d, path);
        return path;
    }

    private static List<double[]> ends(String d) {
        return walk(d, new Path2D.Double());
    }

    /** Draws M, c, L, V and z, and answers where each step ends. */
    private static List<double[]> walk(String d, Path2D path) {
        List<double[]> ends = new ArrayList<>();
        Matcher steps = STEP.matcher(d);
        char command = 'M';
        double[] at = {0, 0};
        double[] start = at;
        while (steps.find()) {
            String step = steps.group();
            if (step.equals("z")) {
                path.closePath();
                at = start;
                continue;
            }
            boolean named = Character.isLetter(step.charAt(0));
            command = named ? step.charAt(0) : command;
            double first = named ? next(steps) : Double.parseDouble(step);
            switch (command) {
                case 'M' -> {
                    at = new double[] {first, next(steps)};
                    start = at;
                    path.moveTo(at[0], at[1]);
                    command = 'L';
                }
                case 'L' -> {
                    at = new double[] {first, next(steps)};
                    path.lineTo(at[0], at[1]);
                }
                case 'V' -> {
                    at = new double[] {at[0], first};
                    path.lineTo(at[0], at[1]);
                }
                default -> at = curve(path, at, first, steps);
            }
            ends.add(at);
        }
        return ends;
    }

    private static double[] curve(Path2D path, double[] at, double first, Matcher steps) {
        double x1 = at[0] + first;
        double y1 = at[1] + next(steps);
        double x2 = at[0] + next(steps);
        double y2 = at[1] + next(steps);
        double[] end = {at[0] + next(steps), at[1] + next(steps)};
        path.curveTo(x1, y1, x2, y2, end[0], end[1]);
        return end;
    }

    private static double next(Matcher steps) {
        if (!steps.find()) {
            throw new IllegalArgumentException("the path ends too early");
        }
        return Double.parseDouble(steps.group());
    }
}
