package org.needlepoint.content.domain.markdown;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that a drawing of a lesson or question may be made of. */
final class FigureWords implements DrawingWords {

    private static final Set<String> ELEMENTS =
            Set.of("g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan");
    /** Read and left out: the lesson's own words are read aloud. */
    private static final Set<String> SPOKEN = Set.of("title", "desc");

    static final Set<String> ROOT_ATTRIBUTES =
            Set.of("viewBox", "width", "height", "role", "aria-label", "aria-labelledby", "font-family", "version");

    private static final Set<String> GEOMETRY = Set.of(
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "dx",
            "dy",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "width",
            "height",
            "d",
            "points",
            "rotate",
            "opacity",
            "fill-opacity",
            "stroke-opacity",
            "stroke-width",
            "stroke-dasharray",
            "stroke-dashoffset",
            "font-size",
            "letter-spacing",
            "textLength");
    private static final Set<String> KEYWORDS = Set.of(
            "text-anchor",
            "font-weight",
            "stroke-linecap",
            "stroke-linejoin",
            "font-style",
            "dominant-baseline",
            "fill-rule",
            "lengthAdjust");
    private static final Set<String> PAINTS = Set.of("fill", "stroke");

    private static final Set<String> COLOURS =
            Set.of("ink", "ink-2", "edge", "line", "dn", "ims", "acu", "danger", "primary", "success", "warning");
    private static final Set<String> CLASSES = Stream.concat(
                    Stream.concat(COLOURS.stream(), Stream.of("card-fill", "sunken-fill", "paper-fill")),
                    COLOURS.stream().map(colour -> colour + "-fill"))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern NUMBERS = Pattern.compile("[-+0-9.,\\seE%MmLlHhVvCcSsQqTtAaZz]*+");
    private static final Pattern TRANSFORM =
            Pattern.compile("(?:(?:translate|rotate|scale|skewX|skewY|matrix)\\([-+0-9.,\\seE]*+\\)[\\s,]*+){1,9}");
    private static final Pattern KEYWORD = Pattern.compile("[a-zA-Z-]{1,24}|[1-9]00");
    private static final Pattern BOX =
            Pattern.compile("(-?NUMBER ){2}NUMBER NUMBER".replace("NUMBER", "\\d{1,5}(\\.\\d{1,3})?"));

    private static final BigDecimal SMALLEST_TEXT = BigDecimal.valueOf(14);
    private static final BigDecimal WIDTH = BigDecimal.valueOf(640);

    @Override
    public Set<String> elements() {
        return ELEMENTS;
    }

    @Override
    public boolean leavesOut(String element) {
        return SPOKEN.contains(element);
    }

    static boolean isSvg(String namespace) {
        return "http://www.w3.org/2000/svg".equals(namespace);
    }

    static boolean isBox(String value) {
        return BOX.matcher(value).matches();
    }

    @Override
    public Optional<String> advice(String name, String value, Optional<String> viewBox) {
        if (name.equals("class")) {
            boolean known = CLASSES.containsAll(Arrays.asList(value.split("\\s+")));
            return known ? Optional.empty() : Optional.of("Use these classes: " + list(CLASSES) + ".");
        }
        if (PAINTS.contains(name)) {
            boolean known = value.equals("none") || value.equals("currentColor");
            return known
                    ? Optional.empty()
                    : Optional.of("Colour it by a class, so that it follows light, dark and print.");
        }
        if (name.equals("font-size") && isSmall(value, viewBox)) {
            return Optional.of("Write text at least 14 units high at a viewBox width of 640 or less.");
        }
        boolean known = name.equals("transform") && TRANSFORM.matcher(value).matches()
                || GEOMETRY.contains(name) && NUMBERS.matcher(value).matches()
                || KEYWORDS.contains(name) && KEYWORD.matcher(value).matches();
        return known ? Optional.empty() : Optional.of("Remove it: a drawing has shapes, texts and classes only.");
    }

    static String list(Set<String> words) {
        return String.join(", ", new TreeSet<>(words));
    }

    /** Text must stay readable when the drawing is as wide as a telephone. */
    private static boolean isSmall(String value, Optional<String> viewBox) {
        if (!value.matches("[0-9]{1,4}(\\.[0-9]{1,4})?")) {
            return true;
        }
        BigDecimal width = viewBox.map(
                        box -> new BigDecimal(List.of(box.split(" ")).get(2)))
                .orElse(WIDTH);
        return new BigDecimal(value).multiply(WIDTH).compareTo(SMALLEST_TEXT.multiply(width.max(WIDTH))) < 0;
    }
}
