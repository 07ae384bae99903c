package org.needlepoint.content.domain.atlas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a drawing of the body apart into its layers and shapes again. Its text is checked, and has one form. */
public final class BodyParts {

    private static final Pattern LAYER = Pattern.compile("(?=<g [^>]*\\bdata-layer=\")");
    private static final Pattern NAME = Pattern.compile("<g [^>]*\\bdata-layer=\"([a-z]+)\"");
    private static final Pattern PATTERN = Pattern.compile("<pattern id=\"([^\"]+)\".*?</pattern>", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("<title>.*?</title>", Pattern.DOTALL);
    private static final Pattern DATA = Pattern.compile(" data-[a-z]+=\"[^\"]*\"");
    private static final Pattern BODY = Pattern.compile(
            "<g [^>]*class=\"[^\"]*\\bsunken-fill\\b[^>]*>.*?</g>|<path [^>]*class=\"[^\"]*\\bsunken-fill\\b[^>]*>",
            Pattern.DOTALL);
    private static final Pattern PATH = Pattern.compile("<path [^>]*?\\bd=\"([^\"]*)\"");

    private BodyParts() {}

    /** Some layers without any word or name in them, so that they tell nothing of what they show. Labels are left out. */
    public static String bare(BodyFigure figure, Collection<String> layers) {
        StringBuilder bare = new StringBuilder();
        for (String part : LAYER.split(figure.svg())) {
            Matcher name = NAME.matcher(part);
            if (name.lookingAt()
                    && layers.contains(name.group(1))
                    && !name.group(1).equals("labels")) {
                bare.append(DATA.matcher(TITLE.matcher(part).replaceAll("")).replaceAll(""));
            }
        }
        return (defs(figure.svg(), bare) + bare).replaceAll(">\\s+<", "><").strip();
    }

    /** The patterns that are in use. */
    private static String defs(String svg, CharSequence used) {
        List<String> patterns = new ArrayList<>();
        Matcher pattern = PATTERN.matcher(svg);
        while (pattern.find()) {
            if (used.toString().contains("url(#" + pattern.group(1) + ")")) {
                patterns.add(pattern.group());
            }
        }
        return patterns.isEmpty() ? "" : "<defs>" + String.join("", patterns) + "</defs>";
    }

    /** What the paths of the body itself draw, without the lines upon it. */
    public static List<String> body(BodyFigure figure) {
        List<String> paths = new ArrayList<>();
        Matcher body = BODY.matcher(figure.svg());
        while (body.find()) {
            Matcher path = PATH.matcher(body.group());
            while (path.find()) {
                paths.add(path.group(1));
            }
        }
        return paths;
    }

    /** What the paths of a site's or danger's shape draw; empty when the drawing has none. */
    public static List<String> paths(BodyFigure figure, String id) {
        List<String> paths = new ArrayList<>();
        String svg = figure.svg();
        int site = svg.indexOf(" data-site=\"" + id + "\"");
        int name = site < 0 ? svg.indexOf(" data-danger=\"" + id + "\"") : site;
        if (name >= 0) {
            Matcher path = PATH.matcher(svg.substring(svg.indexOf('>', name), svg.indexOf("</g>", name)));
            while (path.find()) {
                paths.add(path.group(1));
            }
        }
        return paths;
    }
}
