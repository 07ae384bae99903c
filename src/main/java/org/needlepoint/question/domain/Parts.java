package org.needlepoint.question.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Draws an order for parts of a question, and puts them into one that was drawn. */
final class Parts {

    private Parts() {}

    static <T> List<String> shuffled(List<T> parts, Function<T, String> id, Random random) {
        List<String> ids = new ArrayList<>(parts.stream().map(id).toList());
        Collections.shuffle(ids, random);
        return ids;
    }

    static <T> List<T> inOrder(List<T> parts, Function<T, String> id, List<String> layout) {
        Map<String, T> byId = parts.stream().collect(Collectors.toMap(id, Function.identity()));
        return layout.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
