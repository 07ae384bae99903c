package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.needlepoint.content.domain.markdown.Figure;
import org.needlepoint.content.domain.markdown.FigureReader;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Place;

/** The drawings of the body by id, and which shapes the lists want in them: each drawn shape has a twin in a list. */
final class BodyDrawings {

    static final String SITE = "site";
    static final String DANGER = "danger";

    private record Shape(String figure, String kind, String id) {}

    private record Want(Shape shape, Place place) {}

    private final Desk desk;
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, Place> files = new TreeMap<>();
    private final Map<Shape, Place> drawn = new HashMap<>();
    private final List<Want> wants = new ArrayList<>();
    private final Set<String> listed = new HashSet<>();

    BodyDrawings(Desk desk) {
        this.desk = desk;
    }

    void read(Passage file) {
        String id = file.file().replaceFirst(".*/", "").replaceFirst("\\.svg$", "");
        files.put(id, file.at(0));
        FigureReader.readBody(id, file, desk.problems()).ifPresent(figure -> {
            figures.put(id, figure);
            figure.data().forEach(data -> note(id, data));
        });
    }

    private void note(String figure, Figure.Data data) {
        if (data.name().equals("channel")) {
            desk.registry().need(Kind.CHANNEL, new Entry(data.value(), data.place()));
        } else if (data.name().equals(SITE) || data.name().equals(DANGER)) {
            Place first = drawn.putIfAbsent(new Shape(figure, data.name(), data.value()), data.place());
            if (first != null) {
                desk.problems()
                        .add(
                                data.place(),
                                "The shape " + data.value() + " stands here twice.",
                                "Draw all its paths in one group.");
            }
        }
    }

    /** The drawing that figures.yaml lists; empty for one that was refused, reported when there is none. */
    Optional<Figure> listed(Entry id) {
        listed.add(id.value());
        if (!files.containsKey(id.value())) {
            desk.problems()
                    .add(
                            id.place(),
                            "There is no drawing of " + id.value() + ".",
                            "Draw it as atlas/figures/" + id.value() + ".svg, or correct the id.");
        }
        return Optional.ofNullable(figures.get(id.value()));
    }

    /** Notes that a list names a figure for one of its shapes. */
    void want(Entry figure, String kind, String id) {
        wants.add(new Want(new Shape(figure.value(), kind, id), figure.place()));
    }

    void check() {
        files.forEach(this::checkListed);
        Map<Shape, Place> left = new HashMap<>(drawn);
        for (Want want : wants) {
            left.remove(want.shape);
            if (figures.containsKey(want.shape.figure) && !drawn.containsKey(want.shape)) {
                desk.problems().add(want.place, missing(want.shape), "Draw it there, or take the figure out.");
            }
        }
        left.forEach((shape, place) -> desk.problems()
                .add(
                        place,
                        "The shape " + shape.id + " stands in no list.",
                        "Name " + shape.figure + " in the \"shapes\" of this " + shape.kind
                                + ", or remove the shape."));
    }

    private static String missing(Shape shape) {
        return "The drawing " + shape.figure + " has no data-" + shape.kind + "=\"" + shape.id + "\".";
    }

    private void checkListed(String id, Place place) {
        if (!listed.contains(id)) {
            desk.problems()
                    .add(
                            place,
                            "The drawing " + id + " stands in no list.",
                            "Add it to atlas/figures.yaml, or remove it.");
        }
    }
}
