package org.needlepoint.content.domain.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Problems;

/** The one module that each lesson and quiz lives in. */
final class Homes {

    /** @param hides systems whose reading of a place the course folds away */
    record Home(String course, String module, List<String> hides) {

        /** The page as this course shows it: its links to the atlas say where they come from if it hides anything there. */
        String linked(String html) {
            return hides.isEmpty() ? html : html.replaceAll("(href=\"/atlas/[^\"?]+)", "$1?course=" + course);
        }
    }

    private static final Home NONE = new Home("", "", List.of());

    private final Problems problems;
    private final Map<String, Home> homes = new HashMap<>();

    Homes(Problems problems) {
        this.problems = problems;
    }

    void add(Entry item, Home home) {
        Home first = homes.putIfAbsent(item.value(), home);
        if (first != null) {
            problems.add(
                    item.place(),
                    item.value() + " stands in two modules, first in " + first.module() + ".",
                    "Keep it in one.");
        }
    }

    /** Reports what lives nowhere. */
    Home of(Entry item) {
        if (!homes.containsKey(item.value()) && !item.value().isEmpty()) {
            problems.add(
                    item.place(),
                    item.value() + " stands in no module.",
                    "Add it to the items of a module in course.yaml.");
        }
        return homes.getOrDefault(item.value(), NONE);
    }
}
