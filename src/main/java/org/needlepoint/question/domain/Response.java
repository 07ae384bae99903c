package org.needlepoint.question.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a person answered, as named texts. Only the question's kind knows what they mean, and puts them into one canonical form when it
 * reads them, so that equal answers are equal responses.
 *
 * @param values by parameter; never an empty list
 */
public record Response(Map<String, List<String>> values) {

    private static final Response BLANK = new Response(Map.of());

    public Response {
        Map<String, List<String>> copy = new TreeMap<>();
        values.forEach((name, texts) -> copy.put(name, Collections.unmodifiableList(new ArrayList<>(texts))));
        values = Collections.unmodifiableMap(copy);
    }

    /** Nothing was answered, or the answer was taken back. */
    public static Response blank() {
        return BLANK;
    }

    public static Response of(String name, String... texts) {
        return new Response(Map.of(name, List.of(texts)));
    }

    public boolean isBlank() {
        return values.isEmpty();
    }

    /** The first text under a name, or an empty text. */
    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first texts under all names that begin so, by what follows: {@code m.l1} under {@code m.} is l1. */
    public Map<String, String> under(String prefix) {
        Map<String, String> found = new LinkedHashMap<>();
        values.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .forEach(name -> found.put(name.substring(prefix.length()), first(name)));
        return found;
    }
}
