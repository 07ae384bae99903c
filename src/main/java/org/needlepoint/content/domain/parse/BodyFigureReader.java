package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.markdown.Figure;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/** Reads what figures.yaml says of a drawing of the body, and compares the two. */
record BodyFigureReader(Desk desk, BodyDrawings drawings) {

    private static final Pattern BOX = Pattern.compile("0 0 ([1-9]\\d{0,3}) ([1-9]\\d{0,3})");

    BodyFigure read(Entry id, Fields fields) {
        fields.allow("title", "view", "alt", "viewBox", "cun", "layers");
        desk.registry().give(Kind.BODY_FIGURE, id);
        AtlasEntry entry = new AtlasEntry(desk, id, fields);
        Optional<Figure> drawing = drawings.listed(id);
        return new BodyFigure(
                id.value(),
                entry.text("title"),
                entry.text("view"),
                entry.text("alt"),
                box(fields.text("viewBox"), drawing),
                entry.decimal("cun"),
                layers(fields, drawing),
                drawing.map(Figure::inner).orElse(""));
    }

    private BodyFigure.Box box(Entry written, Optional<Figure> drawing) {
        Matcher box = BOX.matcher(written.value());
        if (!box.matches() || drawing.isPresent() && !drawing.get().viewBox().equals(written.value())) {
            desk.problems()
                    .add(
                            written.place(),
                            "\"" + written.value() + "\" is not the viewBox of the drawing.",
                            "Write the same whole numbers in both, beginning with 0 0.");
            return new BodyFigure.Box(Integer.MAX_VALUE, Integer.MAX_VALUE);
        }
        return new BodyFigure.Box(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2)));
    }

    private List<String> layers(Fields fields, Optional<Figure> drawing) {
        List<Entry> written = fields.texts("layers");
        written.stream()
                .filter(layer -> !BodyFigure.LAYERS.contains(layer.value()))
                .forEach(layer -> desk.problems()
                        .add(
                                layer.place(),
                                "There is no layer " + layer.value() + ".",
                                "Write some of: " + String.join(", ", BodyFigure.LAYERS) + "."));
        List<String> layers = Desk.values(written);
        drawing.map(BodyFigureReader::drawn)
                .filter(drawn -> !drawn.equals(layers))
                .ifPresent(drawn -> desk.problems()
                        .add(
                                fields.place("layers"),
                                "The drawing has other layers.",
                                "Write them in its order: " + String.join(", ", drawn) + "."));
        return layers;
    }

    private static List<String> drawn(Figure drawing) {
        return drawing.data().stream()
                .filter(data -> data.name().equals("layer"))
                .map(Figure.Data::value)
                .distinct()
                .toList();
    }
}
