package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.needlepoint.content.domain.text.Passage;

/**
 * One part of a case as written.
 *
 * @param section from its heading to before the next
 * @param story what stands in its box; may be empty
 * @param question the same lines with those of the box left empty, to be read like any other question
 */
record CasePart(String id, Passage section, Passage story, Passage question) {

    static final String HEADING = "### ";
    private static final String OPENING = "::: story";
    private static final String END = ":::";

    static CasePart of(Passage section, Desk desk) {
        List<String> lines = section.lines();
        int keysEnd = next(lines, 1, "");
        int start = keysEnd;
        while (start < lines.size() && lines.get(start).isEmpty()) {
            start++;
        }
        if (start >= lines.size() || !lines.get(start).equals(OPENING)) {
            return new CasePart(QuestionText.id(section), section, section.part(keysEnd, keysEnd), section);
        }
        int end = next(lines, start, END);
        if (end == lines.size()) {
            desk.problems().add(section.at(start), "The box has no end.", "Close it with a line \":::\".");
            end = next(lines, start, "");
        }
        return new CasePart(
                QuestionText.id(section), section, section.part(start + 1, end), without(section, start, end));
    }

    private static int next(List<String> lines, int from, String wanted) {
        int i = from;
        while (i < lines.size() && !lines.get(i).equals(wanted)) {
            i++;
        }
        return i;
    }

    private static Passage without(Passage section, int from, int to) {
        List<String> lines = section.lines();
        return AnswerLine.with(
                section,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> i < from || i > to ? lines.get(i) : "")
                        .collect(Collectors.joining("\n")));
    }

    /** Whether it asks nothing, as the others do where one part of a case is kept. */
    boolean isTrace() {
        return question.lines().stream().skip(1).allMatch(String::isEmpty);
    }

    /** What is left of it where a later part is kept. */
    String trace() {
        String box = OPENING + "\n" + story.text().strip() + "\n" + END;
        return bare() + (story.text().isBlank() ? "" : "\n\n" + box);
    }

    /** What is left of it where an earlier part is kept. */
    String bare() {
        return HEADING + id;
    }
}
