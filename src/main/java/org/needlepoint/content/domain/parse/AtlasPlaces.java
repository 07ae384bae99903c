package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.needlepoint.content.domain.atlas.BodyFigure;
import org.needlepoint.content.domain.atlas.Dot;
import org.needlepoint.content.domain.atlas.Label;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/** Where an entry of the atlas stands in the figures, as a shape or as dots. */
record AtlasPlaces(AtlasEntry entry, Map<String, BodyFigure> figures, BodyDrawings drawings) {

    private static final Pattern AWAY = Pattern.compile("(-?\\d{1,3}(?:\\.\\d)?) (-?\\d{1,3}(?:\\.\\d)?)");

    /** @param kind what the drawing calls it, see {@link BodyDrawings} */
    List<String> shapes(String kind) {
        List<Entry> shapes = entry.fields().texts("shapes");
        entry.desk().registry().need(Kind.BODY_FIGURE, shapes);
        shapes.forEach(figure -> drawings.want(figure, kind, entry.id().value()));
        return Desk.values(shapes);
    }

    List<Dot> dots() {
        return entry.fields().children("places").stream().map(this::dot).toList();
    }

    private Dot dot(Fields fields) {
        fields.allow("figure", "x", "y", "label", "mirror");
        AtlasEntry place = new AtlasEntry(entry.desk(), entry.id(), fields);
        Entry figure = fields.text("figure");
        entry.desk().registry().need(Kind.BODY_FIGURE, figure);
        double x = place.decimal("x");
        double y = place.decimal("y");
        if (figures.containsKey(figure.value())) {
            checkWithin(figures.get(figure.value()), x, y, fields);
        }
        boolean mirror = fields.has("mirror") && place.isTrue("mirror");
        return new Dot(figure.value(), x, y, label(fields.text("label")), mirror);
    }

    private void checkWithin(BodyFigure figure, double x, double y, Fields fields) {
        if (!figure.box().holds(x, y)) {
            entry.desk()
                    .problems()
                    .add(
                            fields.place(),
                            "The place lies outside the figure " + figure.id() + ".",
                            "Its viewBox is " + figure.box() + ".");
        }
    }

    private Optional<Label> label(Entry written) {
        Matcher away = AWAY.matcher(written.value());
        if (away.matches()) {
            return Optional.of(Label.away(Double.parseDouble(away.group(1)), Double.parseDouble(away.group(2))));
        }
        return switch (written.value()) {
            case "e" -> Optional.of(Label.right());
            case "w" -> Optional.of(Label.left());
            case "n" -> Optional.of(Label.above());
            case "s" -> Optional.of(Label.below());
            case "none", "" -> Optional.empty();
            default -> {
                entry.desk()
                        .problems()
                        .add(
                                written.place(),
                                "\"" + written.value() + "\" is no place for a label.",
                                "Write e, w, n, s, none, or how far right and down it stands, like 14 -8.");
                yield Optional.empty();
            }
        };
    }
}
