package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Place;
import org.needlepoint.content.domain.text.Problems;

/** Every id that is given and every one that is named, over all files: no two are alike and none leads nowhere. */
final class Registry {

    private record Need(Kind kind, Entry entry) {}

    private final Problems problems;
    private final Map<Kind, Map<String, Place>> given = new EnumMap<>(Kind.class);
    private final List<Need> needs = new ArrayList<>();

    Registry(Problems problems) {
        this.problems = problems;
        for (Kind kind : Kind.values()) {
            given.put(kind, new TreeMap<>());
        }
    }

    /** Reports ids that are malformed or taken. */
    void give(Kind kind, Entry id) {
        if (id.value().isEmpty()) {
            return;
        }
        if (!kind.accepts(id.value())) {
            problems.add(id.place(), "\"" + id.value() + "\" is no id.", kind.form());
        }
        Place first = given.get(kind).putIfAbsent(id.value(), id.place());
        if (first != null) {
            problems.add(
                    id.place(),
                    "The id " + id.value() + " is taken: " + first + ".",
                    "Give one of the two another id.");
        }
    }

    /** Notes that something must be there once all is read. */
    void need(Kind kind, Entry id) {
        if (!id.value().isEmpty()) {
            needs.add(new Need(kind, id));
        }
    }

    void need(Kind kind, List<Entry> ids) {
        ids.forEach(id -> need(kind, id));
    }

    boolean has(Kind kind, String id) {
        return given.get(kind).containsKey(id);
    }

    /** Where an id was given. */
    Place place(Kind kind, String id) {
        return given.get(kind).get(id);
    }

    /** Reports what was named and never given. */
    void check() {
        for (Need need : needs) {
            if (!has(need.kind, need.entry.value())) {
                problems.add(
                        need.entry.place(),
                        "There is no " + need.kind.word() + " " + need.entry.value() + ".",
                        need.kind.remedy() + ", or correct the id.");
            }
        }
    }
}
