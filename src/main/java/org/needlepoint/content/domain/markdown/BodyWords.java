package org.needlepoint.content.domain.markdown;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a drawing of the body: those of a figure, and patterns, layers and shapes that are named. */
final class BodyWords implements DrawingWords {

    private static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
    private static final String SITE = "[A-Z]+[0-9]+|" + ID;
    private static final Pattern PATH = Pattern.compile("[-0-9., McLVz]*+");
    private static final Map<String, Pattern> NAMED = Map.of(
            "data-layer", Pattern.compile("outline|landmarks|dermatomes|muscles|danger|channels|labels"),
            "data-of", Pattern.compile("landmarks|dermatomes|muscles|danger|channels"),
            "data-site", Pattern.compile(SITE),
            "data-danger", Pattern.compile(ID),
            "data-channel", Pattern.compile("[A-Z]{2}"),
            "patternUnits", Pattern.compile("userSpaceOnUse"));

    private final FigureWords figure = new FigureWords();
    private final String own;
    private final Set<String> elements = new TreeSet<>(figure.elements());

    /** @param id of the drawing; the ids in it begin with it, so that two may stand on one page */
    BodyWords(String id) {
        own = Pattern.quote(id + "-") + ID;
        elements.addAll(Set.of("defs", "pattern", "title"));
    }

    @Override
    public Set<String> elements() {
        return elements;
    }

    @Override
    public boolean leavesOut(String element) {
        return element.equals("desc");
    }

    @Override
    public Optional<String> advice(String name, String value, Optional<String> viewBox) {
        if (NAMED.containsKey(name)) {
            return ifNot(NAMED.get(name).matcher(value).matches(), "Write one of the words in docs/content-format.md.");
        }
        return switch (name) {
            case "id" -> ifNot(value.matches(own), "Begin the id with that of the drawing and a hyphen.");
            case "d" -> ifNot(PATH.matcher(value).matches(), "Draw with M, c, L, V and z.");
            case "fill" ->
                value.matches("url\\(#" + own + "\\)") ? Optional.empty() : figure.advice(name, value, viewBox);
            case "patternTransform" -> figure.advice("transform", value, viewBox);
            case "class" -> figure.advice(name, withoutLayer(value), viewBox);
            default -> figure.advice(name, value, viewBox);
        };
    }

    private static Optional<String> ifNot(boolean known, String advice) {
        return known ? Optional.empty() : Optional.of(advice);
    }

    /** A layer that colours nothing keeps the colour of its texts. */
    private static String withoutLayer(String classes) {
        String others = Arrays.stream(classes.split("\\s+"))
                .filter(name -> !name.equals("layer"))
                .collect(Collectors.joining(" "));
        return others.isEmpty() ? "ink" : others;
    }
}
