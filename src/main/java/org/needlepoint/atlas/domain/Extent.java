package org.needlepoint.atlas.domain;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.content.domain.atlas.BodyFigure.Box;
import org.needlepoint.content.domain.atlas.Dot;

/** How far something reaches in a figure, in units of its viewBox. */
record Extent(double left, double top, double right, double bottom) {

    private static final Pattern STEP = Pattern.compile("[McLVz]|-?(?:\\d+\\.?\\d*|\\.\\d+)");
    private static final double AROUND = 36;
    private static final double LEAST = 280;
    private static final double LETTER = 8.4;
    private static final double HEIGHT = 12;

    static Extent of(Dot dot) {
        return new Extent(dot.x(), dot.y(), dot.x(), dot.y());
    }

    static Extent of(Box figure) {
        return new Extent(0, 0, figure.width(), figure.height());
    }

    /** Of a text of the figures, by the size that all of them have. */
    static Extent ofText(double x, double baseline, String anchor, int letters) {
        double width = letters * LETTER;
        double from = "end".equals(anchor) ? x - width : "middle".equals(anchor) ? x - width / 2 : x;
        return new Extent(from, baseline - HEIGHT, from + width, baseline);
    }

    /** Of what a path with M, c, L, V and z draws, by the ends of its steps. */
    static Extent of(String path) {
        return new Walk().along(path);
    }

    Extent and(Extent other) {
        return new Extent(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** It with what lies around, and nothing beyond the figure. */
    Extent window(Box figure) {
        double width = Math.min(figure.width(), Math.max(LEAST, right - left + 2 * AROUND));
        double height = Math.min(figure.height(), Math.max(LEAST, bottom - top + 2 * AROUND));
        double x = within((left + right - width) / 2, figure.width() - width);
        double y = within((top + bottom - height) / 2, figure.height() - height);
        return new Extent(Math.round(x), Math.round(y), Math.round(x + width), Math.round(y + height));
    }

    /** As the viewBox of a window, which has whole numbers. */
    String viewBox() {
        return (int) left + " " + (int) top + " " + (int) (right - left) + " " + (int) (bottom - top);
    }

    Extent around(double more) {
        return new Extent(left - more, top - more, right + more, bottom + more);
    }

    boolean holds(Extent other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }

    private static double within(double value, double most) {
        return Math.min(Math.max(value, 0), most);
    }

    /** Goes along a path and remembers how far it came. */
    private static final class Walk {

        private double x;
        private double y;
        private Extent seen;

        Extent along(String path) {
            Matcher steps = STEP.matcher(path);
            char command = 'M';
            while (steps.find()) {
                String step = steps.group();
                boolean named = Character.isLetter(step.charAt(0));
                command = named ? step.charAt(0) : command;
                if (command != 'z') {
                    double first = named ? next(steps) : Double.parseDouble(step);
                    go(command, first, steps);
                    Extent here = new Extent(x, y, x, y);
                    seen = seen == null ? here : seen.and(here);
                }
            }
            return seen;
        }

        private void go(char command, double first, Matcher steps) {
            switch (command) {
                case 'V' -> y = first;
                case 'c' -> {
                    for (int i = 0; i < 3; i++) {
                        next(steps);
                    }
                    x += next(steps);
                    y += next(steps);
                }
                default -> {
                    x = first;
                    y = next(steps);
                }
            }
        }

        private static double next(Matcher steps) {
            return steps.find() ? Double.parseDouble(steps.group()) : 0;
        }
    }
}
