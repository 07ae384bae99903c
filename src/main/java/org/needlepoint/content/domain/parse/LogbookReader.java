package org.needlepoint.content.domain.parse;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Systems;
import org.needlepoint.content.domain.atlas.Atlas;
import org.needlepoint.content.domain.practice.Form;
import org.needlepoint.content.domain.practice.Grade;
import org.needlepoint.content.domain.practice.Logbook;
import org.needlepoint.content.domain.practice.Named;
import org.needlepoint.content.domain.practice.PublishedRate;
import org.needlepoint.content.domain.practice.Rates;
import org.needlepoint.content.domain.practice.Scheme;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.NormalText;

/** Reads logbook.yaml. */
record LogbookReader(Desk desk, Atlas atlas) {

    private static final int LARGEST = 99_999_999;
    private static final int LONGEST_GRADE = 12;
    private static final String NO_EVENT = "none";

    Logbook read(Fields all) {
        all.allow(
                "settings", "techniques", "reactions", "grades", "regions", "schemes", "forms", "supervisors", "rates");
        checkChoices(all);
        return new Logbook(
                named(all, "settings", Kind.SETTING),
                techniques(all),
                named(all, "reactions", Kind.REACTION),
                each(all, "grades", this::grade),
                new RegionsReader(desk, atlas).read(all),
                each(all, "schemes", this::scheme),
                each(all, "forms", this::form),
                all.child("supervisors")
                        .map(fields -> fields.allow("modality-needed")
                                .oneOf("modality-needed", "true", "false")
                                .equals("true"))
                        .orElse(false),
                all.child("rates").map(this::rates).orElse(Logbook.EMPTY.rates()));
    }

    /** Nobody could write a session down who has nothing to choose. */
    private void checkChoices(Fields all) {
        Stream.of("settings", "reactions", "grades", "regions")
                .filter(all::has)
                .filter(key -> all.optionalChildren(key).isEmpty())
                .forEach(key -> desk.problems()
                        .add(all.place(key), "There is nothing to choose in \"" + key + "\".", "Write at least one."));
    }

    private Map<String, List<Named>> techniques(Fields all) {
        Map<String, List<Named>> techniques = new LinkedHashMap<>();
        all.child("techniques")
                .map(systems -> systems.allow(Systems.ALL.toArray(String[]::new)))
                .ifPresent(systems -> systems.keys()
                        .forEach(system ->
                                techniques.put(system.value(), named(systems, system.value(), Kind.TECHNIQUE))));
        return techniques;
    }

    private List<Named> named(Fields all, String key, Kind kind) {
        return each(all, key, fields -> {
            fields.allow("id", "title");
            return new Named(given(fields, kind), fields.text("title").value());
        });
    }

    private Grade grade(Fields fields) {
        fields.allow("id", "title", "text");
        Entry id = fields.text("id");
        if (id.value().equals(NO_EVENT) || id.value().length() > LONGEST_GRADE) {
            desk.problems()
                    .add(
                            id.place(),
                            "No grade can be called " + id.value() + ".",
                            "Write at most " + LONGEST_GRADE + " letters; \"" + NO_EVENT
                                    + "\" means that there was no event.");
        }
        return new Grade(
                given(fields, Kind.GRADE),
                fields.text("title").value(),
                fields.text("text").value());
    }

    private Scheme scheme(Fields fields) {
        fields.allow("id", "title", "categories");
        String id = given(fields, Kind.SCHEME);
        return new Scheme(
                id,
                fields.text("title").value(),
                each(fields, "categories", category -> category(id, category.allow("id", "title"))));
    }

    private Named category(String scheme, Fields fields) {
        Entry id = fields.text("id");
        desk.registry().give(Kind.CATEGORY, new Entry(scheme + "/" + id.value(), id.place()));
        return new Named(id.value(), fields.text("title").value());
    }

    private Form form(Fields fields) {
        fields.allow("id", "title", "text");
        String title = fields.text("title").value();
        String text = fields.text("text").value();
        return new Form(given(fields, Kind.FORM), NormalText.hash(title + "\n" + text), title, text);
    }

    private Rates rates(Fields fields) {
        fields.allow("small", "published");
        return new Rates(fields.number("small", 1, LARGEST), each(fields, "published", this::published));
    }

    private PublishedRate published(Fields fields) {
        fields.allow("title", "modality", "grade", "of", "events", "among", "pooled", "source", "fact");
        AtlasEntry entry = new AtlasEntry(desk, new Entry("", fields.place()), fields);
        BigDecimal events = BigDecimal.valueOf(entry.decimal("events"));
        int among = fields.number("among", 1, LARGEST);
        if (events.compareTo(BigDecimal.valueOf(among)) > 0) {
            desk.problems()
                    .add(
                            fields.place("events"),
                            "There are more events than there is to have them.",
                            "Write how many of \"among\" had one.");
        }
        return new PublishedRate(
                fields.text("title").value(),
                fields.oneOf("modality", Systems.ALL.toArray(String[]::new)),
                known(fields, "grade", Kind.GRADE),
                fields.oneOf("of", "treatments", "patients"),
                events,
                among,
                fields.has("pooled") && entry.isTrue("pooled"),
                known(fields, "source", Kind.SOURCE),
                known(fields, "fact", Kind.FACT));
    }

    private String given(Fields fields, Kind kind) {
        Entry id = fields.text("id");
        desk.registry().give(kind, id);
        return id.value();
    }

    private String known(Fields fields, String key, Kind kind) {
        Entry id = fields.text(key);
        desk.registry().need(kind, id);
        return id.value();
    }

    private static <T> List<T> each(Fields all, String key, Function<Fields, T> reader) {
        return all.children(key).stream().map(reader).toList();
    }
}
