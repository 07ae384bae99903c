package org.needlepoint.content.domain.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.needlepoint.content.domain.atlas.Muscle;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;

/** Reads a muscle. */
final class MuscleReader {

    private static final int MOST = 99;

    private final Desk desk;
    private final Function<AtlasEntry, AtlasPlaces> places;
    private final Map<Integer, String> numbers = new HashMap<>();

    MuscleReader(Desk desk, Function<AtlasEntry, AtlasPlaces> places) {
        this.desk = desk;
        this.places = places;
    }

    Muscle read(Entry id, Fields fields) {
        fields.allow(
                "number",
                "name",
                "latin",
                "referral",
                "referral-mark",
                "hazard",
                "hazard-mark",
                "dangers",
                "facts",
                "sources",
                "shapes");
        AtlasEntry entry = new AtlasEntry(desk, id, fields);
        entry.give(Kind.SITE);
        return new Muscle(
                id.value(),
                number(id, fields),
                entry.text("name"),
                entry.text("latin"),
                new Muscle.Marked(entry.text("referral"), entry.mark("referral-mark")),
                new Muscle.Marked(entry.text("hazard"), entry.mark("hazard-mark")),
                entry.named("dangers", Kind.DANGER),
                entry.named("facts", Kind.FACT),
                entry.named("sources", Kind.SOURCE),
                places.apply(entry).shapes(BodyDrawings.SITE));
    }

    private int number(Entry id, Fields fields) {
        int number = fields.number("number", 1, MOST);
        String first = numbers.putIfAbsent(number, id.value());
        if (first != null) {
            desk.problems()
                    .add(
                            fields.place("number"),
                            "The number " + number + " is taken by " + first + ".",
                            "Give each muscle the number that is printed in the drawings.");
        }
        return number;
    }
}
