package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Problems;

/** Prerequisites of one kind; none may lead back to itself. */
final class Circles {

    private final Problems problems;
    private final Map<String, List<Entry>> prerequisites = new LinkedHashMap<>();
    private final Set<String> done = new HashSet<>();

    Circles(Problems problems) {
        this.problems = problems;
    }

    void add(String id, List<Entry> before) {
        prerequisites.putIfAbsent(id, before);
    }

    void check() {
        prerequisites.keySet().forEach(id -> walk(id, new ArrayList<>()));
    }

    private void walk(String id, List<String> path) {
        path.add(id);
        for (Entry before : prerequisites.getOrDefault(id, List.of())) {
            int start = path.indexOf(before.value());
            if (start >= 0) {
                String circle = String.join(" → ", path.subList(start, path.size())) + " → " + before.value();
                problems.add(
                        before.place(), "The prerequisites run in a circle: " + circle + ".", "Remove one of them.");
            } else if (!done.contains(before.value())) {
                walk(before.value(), path);
            }
        }
        path.remove(path.size() - 1);
        done.add(id);
    }
}
