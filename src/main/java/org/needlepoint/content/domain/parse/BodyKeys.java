package org.needlepoint.content.domain.parse;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.question.domain.Shape;
import org.needlepoint.question.domain.Shape.Point;

/** The keys of a question that say what of the atlas it shows. */
record BodyKeys(Answers answers) {

    static final String VIEW = "view";
    static final String MARGIN = "margin";
    private static final Set<String> ALL = Set.of(BodyCuts.LAYERS, VIEW, MARGIN);

    private static final Pattern RECTANGLE = Pattern.compile("(\\d{1,4}) (\\d{1,4}) (\\d{2,4}) (\\d{2,4})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})?");

    /** Reports a figure that is not there, and keys and layers that no figure has. */
    void check() {
        Optional<Entry> body =
                answers.key(Drawing.FIGURE).filter(entry -> entry.value().startsWith(BodyCuts.ATLAS));
        if (answers.figures().bodies().isKept()) {
            return;
        }
        body.ifPresentOrElse(this::check, () -> ALL.stream()
                .sorted()
                .flatMap(name -> answers.keys().filter(fields -> fields.has(name)).stream()
                        .map(fields -> new Entry(name, fields.place(name))))
                .forEach(key -> refuse(
                        key,
                        "The key \"" + key.value() + "\" needs a figure of the atlas.",
                        "Remove it, or write \"figure: atlas:back\".")));
    }

    private void check(Entry figure) {
        String id = figure.value().substring(BodyCuts.ATLAS.length());
        answers.desk().registry().need(Kind.BODY_FIGURE, new Entry(id, figure.place()));
        answers.figures().bodies().atlas().figure(id).ifPresent(this::checkLayers);
    }

    private void checkLayers(BodyFigure figure) {
        List<String> shown = figure.layers().stream()
                .filter(layer -> !layer.equals("labels"))
                .toList();
        Set<String> seen = new HashSet<>();
        for (Entry layer : answers.keyList(BodyCuts.LAYERS)) {
            if (!shown.contains(layer.value())) {
                refuse(
                        layer,
                        "A question can't show a layer " + layer.value() + " of " + figure.id() + ".",
                        "Write some of: " + String.join(", ", shown) + ". Labels would tell the answer.");
            } else if (!seen.add(layer.value())) {
                refuse(layer, "The layer " + layer.value() + " stands here twice.", "Remove one of the two.");
            }
        }
    }

    /** What of the drawing is shown. */
    Shape.Rectangle view(String box) {
        Shape.Rectangle whole = rectangle(box).orElseThrow();
        Optional<Entry> written = answers.key(VIEW);
        return written.flatMap(entry -> rectangle(entry.value()))
                .filter(view -> view.reach().stream().allMatch(whole::holds))
                .orElseGet(() -> {
                    written.ifPresent(entry -> refuse(
                            entry,
                            "\"" + entry.value() + "\" is no part of the figure.",
                            "Write left, top, width and height, within " + box + "."));
                    return whole;
                });
    }

    private static Optional<Shape.Rectangle> rectangle(String written) {
        Matcher rectangle = RECTANGLE.matcher(written);
        return rectangle.matches()
                ? Optional.of(new Shape.Rectangle(
                        Point.of(rectangle.group(1), rectangle.group(2)),
                        new BigDecimal(rectangle.group(3)),
                        new BigDecimal(rectangle.group(4))))
                : Optional.empty();
    }

    /** How far beyond its edge a danger counts. */
    BigDecimal margin(BigDecimal otherwise) {
        Optional<Entry> written = answers.key(MARGIN);
        Optional<BigDecimal> margin = written.map(Entry::value)
                .filter(value -> NUMBER.matcher(value).matches())
                .map(BigDecimal::new);
        written.filter(entry -> margin.isEmpty())
                .ifPresent(entry -> refuse(
                        entry,
                        "\"" + entry.value() + "\" is no margin.",
                        "Write units of the figure, from 0 to 99.99, like 6."));
        return margin.orElse(otherwise);
    }

    private void refuse(Entry entry, String message, String advice) {
        answers.desk().problems().add(entry.place(), message, advice);
    }
}
