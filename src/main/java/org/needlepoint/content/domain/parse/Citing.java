package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Optional;
import org.needlepoint.content.domain.practice.RulePack.Told;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.Problems;

/**
 * Reads sentences with the numbers of what they rest on.
 *
 * @param citations how many there are; their numbers go from 1
 */
record Citing(Problems problems, int citations) {

    /** The sentence under a key that must be there. */
    Told child(Fields fields, String key) {
        return fields.child(key).map(this::alone).orElse(new Told("", List.of()));
    }

    /** The sentences of a list that must be there and may be empty. */
    List<Told> children(Fields fields, String key) {
        return fields.children(key).stream().map(this::alone).toList();
    }

    /** The sentence of a mapping that has other keys too; it must rest on something. */
    Told told(Fields fields) {
        Told told = loosely(fields);
        if (told.cites().isEmpty() && fields.optionalTexts("cites").isEmpty()) {
            problems.add(fields.place("cites"), "Nothing is cited.", "Name at least one number of \"citations\".");
        }
        return told;
    }

    /** The same, which may rest on nothing. */
    Told loosely(Fields fields) {
        return new Told(
                fields.text("text").value(),
                fields.texts("cites").stream()
                        .flatMap(number -> cite(number).stream())
                        .toList());
    }

    private Told alone(Fields fields) {
        return told(fields.allow("text", "cites"));
    }

    private Optional<Integer> cite(Entry number) {
        Optional<Integer> cite = Optional.of(number.value())
                .filter(value -> value.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(value -> value >= 1 && value <= citations);
        if (cite.isEmpty()) {
            problems.add(
                    number.place(),
                    "There is no citation " + number.value() + ".",
                    "Write numbers from 1 to " + citations + ", in the order of \"citations\".");
        }
        return cite;
    }
}
