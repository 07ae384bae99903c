package org.needlepoint.content.domain.parse;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives ids to parts of a question that its page shows. They follow the alphabet of the texts: the author's order often tells what is
 * right, and an id stands in the page for everybody who looks at its source.
 */
final class Ids {

    private Ids() {}

    /** r1, r2 … by text; texts that read the same share one. */
    static Map<String, String> numbered(String letter, Collection<String> texts) {
        Map<String, String> ids = new HashMap<>();
        List<String> sorted = sorted(texts);
        for (int i = 0; i < sorted.size(); i++) {
            ids.put(sorted.get(i), letter + (i + 1));
        }
        return ids;
    }

    /** a, b … by text, for at most 26. */
    static Map<String, String> lettered(Collection<String> texts) {
        Map<String, String> ids = new HashMap<>();
        List<String> sorted = sorted(texts);
        for (int i = 0; i < sorted.size(); i++) {
            ids.put(sorted.get(i), String.valueOf((char) ('a' + i)));
        }
        return ids;
    }

    private static List<String> sorted(Collection<String> texts) {
        return texts.stream().distinct().sorted().toList();
    }
}
