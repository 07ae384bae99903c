package org.needlepoint.question.domain.shown;

import java.util.List;
import java.util.function.Function;

/**
 * One line of a select.
 *
 * @param text plain
 * @param selected "selected" if it is chosen, else null, which leaves the attribute out
 */
public record OpenPick(String id, String text, String selected) {

    /** @param chosen the id of the chosen one, or an empty text */
    public static <T> List<OpenPick> of(
            List<T> things, Function<T, String> id, Function<T, String> text, String chosen) {
        return things.stream()
                .map(thing -> new OpenPick(
                        id.apply(thing), text.apply(thing), id.apply(thing).equals(chosen) ? "selected" : null))
                .toList();
    }
}
