package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Place;

/** A case as written: keys, the text that opens it, and its parts. */
record CaseText(Place top, String id, Passage keys, Passage opening, List<CasePart> parts) {

    /** @param section from its heading to before the next question's */
    static CaseText of(Passage section, Desk desk) {
        List<String> lines = section.lines();
        List<Integer> starts = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).startsWith(CasePart.HEADING))
                .boxed()
                .collect(Collectors.toCollection(ArrayList::new));
        starts.add(lines.size());
        int openingEnd = starts.get(0);
        int keysEnd = IntStream.range(1, openingEnd)
                .filter(i -> lines.get(i).isEmpty())
                .findFirst()
                .orElse(openingEnd);
        List<CasePart> parts = IntStream.range(0, starts.size() - 1)
                .mapToObj(i -> CasePart.of(section.part(starts.get(i), starts.get(i + 1)), desk))
                .toList();
        return new CaseText(
                section.at(0),
                QuestionText.id(section),
                section.part(1, keysEnd),
                section.part(keysEnd, openingEnd),
                parts);
    }

    /** One part with what it needs to be read without the others: the case, the stories before it, and the headings of all. */
    String kept(int part) {
        Stream<String> all = IntStream.range(0, parts.size()).mapToObj(i -> {
            if (i == part) {
                return parts.get(i).section().text().strip();
            }
            return i < part ? parts.get(i).trace() : parts.get(i).bare();
        });
        String head = "## " + id + "\n" + keys.text().strip();
        return Stream.concat(Stream.of(head, opening.text().strip()), all).collect(Collectors.joining("\n\n"));
    }
}
