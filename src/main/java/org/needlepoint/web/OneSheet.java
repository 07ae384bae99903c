package org.needlepoint.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All stylesheets as one element, with the fonts that they name in it, for a page that leaves the site. */
final class OneSheet {

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/\\s*");
    private static final Pattern FONT = Pattern.compile("url\\(\"\\.\\./(fonts/[a-z]+\\.woff2)\"\\)");

    private OneSheet() {}

    /** @param file bytes of an asset by its name, like {@code css/tokens.css} */
    static String of(Function<String, byte[]> file) {
        return "<style>"
                + sheet("tokens", file)
                + sheet("components", file)
                + "@media screen and (prefers-color-scheme: dark) {\n" + sheet("dark", file) + "}\n"
                + "@media print {\n" + sheet("print", file) + "}\n</style>";
    }

    private static String sheet(String name, Function<String, byte[]> file) {
        String css = new String(file.apply("css/" + name + ".css"), StandardCharsets.UTF_8);
        Matcher font = FONT.matcher(COMMENT.matcher(css).replaceAll(""));
        return font.replaceAll(found -> "url(\"data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(file.apply(found.group(1))) + "\")");
    }
}
