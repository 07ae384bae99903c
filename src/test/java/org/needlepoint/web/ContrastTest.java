package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Recomputes the contrast of every pair of colours that pages may use, from the stylesheets themselves. The formula is that of WCAG 2.2
 * ("relative luminance" and "contrast ratio"); text needs 4.5 (success criterion 1.4.3), the edges of controls and marks 3 (1.4.11).
 */
class ContrastTest {

    private static final Path CSS = Path.of("src/main/webapp/resources/css");
    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9A-Fa-f]{6});");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9A-Fa-f]{3,8}\\b|\\brgba?\\(|\\bhsla?\\(|:\\s*(?:white|black|red)\\b");

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;
    private static final List<String> GROUNDS = List.of("paper", "card", "sunken");
    private static final List<String> TINTED = List.of("primary", "dn", "ims", "acu", "danger", "success", "warning");

    record Pair(String front, String back, double least) {}

    /** All pairs that the stylesheets may use; a colour beside another ground needs a line here first. */
    static List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (String ground : GROUNDS) {
            Stream.concat(Stream.of("ink", "ink-2"), TINTED.stream())
                    .forEach(front -> pairs.add(new Pair(front, ground, TEXT)));
            Stream.of("edge", "focus").forEach(front -> pairs.add(new Pair(front, ground, SHAPE)));
        }
        for (String name : TINTED) {
            String tint = name + "-tint";
            Stream.of("ink", "ink-2", name).forEach(front -> pairs.add(new Pair(front, tint, TEXT)));
            Stream.of("edge", "focus").forEach(front -> pairs.add(new Pair(front, tint, SHAPE)));
        }
        pairs.add(new Pair("on-primary", "primary", TEXT));
        pairs.add(new Pair("on-primary", "primary-hover", TEXT));
        pairs.add(new Pair("on-danger", "danger", TEXT));
        return pairs;
    }

    static List<String> tooWeak(Map<String, String> tokens) {
        return pairs().stream()
                .filter(p -> contrast(tokens.get(p.front), tokens.get(p.back)) < p.least)
                .map(p -> String.format(
                        Locale.ROOT,
                        "%s on %s: %.2f, needs %.1f",
                        p.front,
                        p.back,
                        contrast(tokens.get(p.front), tokens.get(p.back)),
                        p.least))
                .toList();
    }

    static Map<String, String> tokens(String css) {
        Map<String, String> tokens = new TreeMap<>();
        Matcher matcher = TOKEN.matcher(css);
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    /** @return 1 to 21 */
    static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 1) + 0.7152 * channel(hex, 3) + 0.0722 * channel(hex, 5);
    }

    private static double channel(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String read(String file) throws IOException {
        return Files.readString(CSS.resolve(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens.css", "dark.css"})
    void everyPairCanBeRead(String file) throws IOException {
        assertEquals(List.of(), tooWeak(tokens(read(file))));
    }

    @Test
    void darkNamesTheSameColoursAsLight() throws IOException {
        assertEquals(
                tokens(read("tokens.css")).keySet(), tokens(read("dark.css")).keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"components.css", "atlas.css", "../primefaces-needlepoint/theme.css"})
    void nothingButTheTokensHasAColour(String file) throws IOException {
        // The QR code alone stays black on white in the dark: readers need it so.
        assertEquals(
                List.of(),
                COLOUR.matcher(read(file).replaceAll("(?m)^\\.qr .*$", ""))
                        .results()
                        .map(r -> r.group())
                        .toList());
    }

    @Test
    void theFormulaGivesTheKnownEnds() {
        assertEquals(21, contrast("#000000", "#FFFFFF"), 0.001);
        assertEquals(1, contrast("#746F64", "#746F64"), 0.001);
        assertEquals(4.48, contrast("#777777", "#FFFFFF"), 0.005);
    }

    @Test
    void aPalerColourIsFound() throws IOException {
        Map<String, String> tokens = tokens(read("tokens.css"));
        tokens.put("ink-2", "#8A8F92");
        assertTrue(tooWeak(tokens).stream().anyMatch(line -> line.startsWith("ink-2 on paper")));
        tokens.put("edge", "#B0B0B0");
        assertTrue(tooWeak(tokens).stream().anyMatch(line -> line.startsWith("edge on danger-tint")));
    }
}
