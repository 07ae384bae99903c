package org.needlepoint.content.domain.parse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.question.domain.Shape;

/** Makes polygons of a path of M, c, L, V and z. Each curve, which is short, becomes four straight lines, to a tenth of a unit. */
final class Flattening {

    private static final Pattern STEP = Pattern.compile("[McLVz]|-?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final int PIECES = 4;
    private static final int DECIMALS = 1;
    private static final int FEWEST = 3;

    private final Matcher steps;
    private final List<Shape.Polygon> polygons = new ArrayList<>();
    private List<Shape.Point> corners = new ArrayList<>();
    private double x;
    private double y;

    private Flattening(String path) {
        steps = STEP.matcher(path);
    }

    /** @param path checked when the drawing was read; a part of fewer than three corners is no polygon */
    static List<Shape.Polygon> polygons(String path) {
        Flattening flattening = new Flattening(path);
        flattening.walk();
        return flattening.polygons;
    }

    private void walk() {
        char command = 'M';
        while (steps.find()) {
            String step = steps.group();
            boolean named = Character.isLetter(step.charAt(0));
            command = named ? step.charAt(0) : command;
            if (command == 'z') {
                end();
                continue;
            }
            step(command, named ? next() : Double.parseDouble(step));
            command = command == 'M' ? 'L' : command;
        }
        end();
    }

    private void step(char command, double first) {
        switch (command) {
            case 'M' -> {
                end();
                to(first, next());
            }
            case 'L' -> to(first, next());
            case 'V' -> to(x, first);
            default -> curve(x + first, y + next(), x + next(), y + next(), x + next(), y + next());
        }
    }

    private void curve(double x1, double y1, double x2, double y2, double endX, double endY) {
        double fromX = x;
        double fromY = y;
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            to(between(fromX, x1, x2, endX, t), between(fromY, y1, y2, endY, t));
        }
    }

    private static double between(double from, double first, double second, double end, double t) {
        double u = 1 - t;
        return u * u * u * from + 3 * u * u * t * first + 3 * u * t * t * second + t * t * t * end;
    }

    private void to(double newX, double newY) {
        x = newX;
        y = newY;
        corners.add(new Shape.Point(rounded(x), rounded(y)));
    }

    private static BigDecimal rounded(double number) {
        return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private void end() {
        if (corners.size() >= FEWEST) {
            polygons.add(new Shape.Polygon(corners));
        }
        corners = new ArrayList<>();
    }

    private double next() {
        return steps.find() ? Double.parseDouble(steps.group()) : 0;
    }
}
