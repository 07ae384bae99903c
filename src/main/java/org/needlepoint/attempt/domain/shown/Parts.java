package org.needlepoint.attempt.domain.shown;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts parts of a question into the order that was drawn. */
final class Parts {

    private Parts() {}

    static <T> List<T> inOrder(List<T> parts, Function<T, String> id, List<String> layout) {
        Map<String, T> byId = parts.stream().collect(Collectors.toMap(id, Function.identity()));
        return layout.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
