package org.needlepoint.question.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows the right answers, as no page does. Runs inside the container too. */
public final class InKey {

    private InKey() {}

    /** The parameters of a fully right answer. */
    public static Map<String, List<String>> of(Question question) {
        if (question instanceof Choice choice) {
            return Map.of("r", ids(choice));
        }
        if (question instanceof Hotspot hotspot) {
            return Map.of("r", ids(hotspot));
        }
        if (question instanceof Essay) {
            return Map.of("t", List.of("The pleura lies under the needle.\nStop, and call for help."));
        }
        if (question instanceof Matching matching) {
            Map<String, List<String>> pairs = new HashMap<>();
            matching.lefts().forEach(left -> pairs.put("m." + left.id(), List.of(left.rightId())));
            return pairs;
        }
        if (question instanceof Ordering ordering) {
            Map<String, List<String>> positions = new HashMap<>();
            ordering.items().forEach(i -> positions.put("o." + i.id(), List.of("" + (positions.size() + 1))));
            return positions;
        }
        if (question instanceof Numeric numeric) {
            return Map.of("t", List.of(number(numeric)));
        }
        if (question instanceof ShortText text) {
            return Map.of("t", List.of(phrase(text)));
        }
        if (question instanceof Placing placing) {
            Map<String, List<String>> placed = new HashMap<>();
            placing.places().forEach(place -> placed.put("p." + place.id(), List.of(place.wordId())));
            return placed;
        }
        if (question instanceof Cloze cloze) {
            Map<String, List<String>> filled = new HashMap<>();
            cloze.gaps()
                    .forEach((gap, inner) ->
                            filled.put("g." + gap, of(inner).values().iterator().next()));
            return filled;
        }
        throw new IllegalArgumentException("nobody knows the right answer of a question of type " + question.type());
    }

    private static List<String> ids(Choice choice) {
        return choice.options().stream()
                .filter(Choice.Option::right)
                .map(Choice.Option::id)
                .toList();
    }

    private static List<String> ids(Hotspot hotspot) {
        return hotspot.areas().stream()
                .filter(Hotspot.Area::right)
                .map(Hotspot.Area::id)
                .limit(hotspot.most())
                .toList();
    }

    private static String number(Numeric numeric) {
        return numeric.ranges().stream()
                .filter(Numeric.Range::right)
                .findFirst()
                .orElseThrow()
                .low()
                .toPlainString();
    }

    private static String phrase(ShortText text) {
        return text.phrases().stream()
                .filter(ShortText.Phrase::right)
                .findFirst()
                .orElseThrow()
                .text();
    }
}
