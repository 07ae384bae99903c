package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.List;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.content.domain.text.Place;

/** The parts of one question's section, in their order: keys, stem, answers, explanation. Any may be empty. */
record QuestionText(Place top, String id, Passage keys, Passage stem, List<Passage> answers, Passage explanation) {

    private static final String ANSWER = "- ";
    private static final String QUOTE = ">";

    /** @param section from its heading to before the next */
    static QuestionText of(Passage section, Desk desk) {
        List<String> lines = section.lines();
        int keysEnd = first(lines, 1, line -> line.isEmpty());
        int answers = first(lines, keysEnd, line -> line.startsWith(ANSWER));
        int answersEnd = first(lines, answers, line -> !line.startsWith(ANSWER) && !line.startsWith("  "));
        int quote = first(lines, answersEnd, line -> !line.isEmpty());
        int quoteEnd = first(lines, quote, line -> !line.startsWith(QUOTE));
        int rest = first(lines, quoteEnd, line -> !line.isEmpty());
        if (rest < lines.size()) {
            desk.problems()
                    .add(
                            section.at(rest),
                            "The line belongs to no part of the question.",
                            "Keep to the order: keys, empty line, stem, answers, explanation with \"> \".");
        }
        return new QuestionText(
                section.at(0),
                id(section),
                section.part(1, keysEnd),
                section.part(keysEnd, answers),
                answers(section, answers, answersEnd),
                unquoted(section.part(quote, quoteEnd)));
    }

    /** What stands in the heading of a section. */
    static String id(Passage section) {
        return section.lines().get(0).replaceFirst("^#+", "").strip();
    }

    private static List<Passage> answers(Passage section, int from, int to) {
        List<Passage> answers = new ArrayList<>();
        List<String> lines = section.lines();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || lines.get(i).startsWith(ANSWER)) {
                String joined = String.join(
                        " ", lines.subList(start, i).stream().map(String::strip).toList());
                answers.add(new Passage(
                        section.file(),
                        section.at(start).line(),
                        joined.substring(ANSWER.length()).strip()));
                start = i;
            }
        }
        return answers;
    }

    private static Passage unquoted(Passage quoted) {
        List<String> lines = quoted.lines().stream()
                .map(line -> line.replaceFirst("^> ?", ""))
                .toList();
        return AnswerLine.with(quoted, String.join("\n", lines));
    }

    private static int first(List<String> lines, int from, java.util.function.Predicate<String> test) {
        int i = from;
        while (i < lines.size() && !test.test(lines.get(i))) {
            i++;
        }
        return i;
    }
}
