package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Source;
import org.needlepoint.content.domain.markdown.Fragments;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.FrontMatter;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.question.domain.Question;

/**
 * Reads a file of questions. What is kept of each question is a file of its own, with the same front matter, so that this reader can read
 * it again when the file is long gone.
 *
 * @param alone whether one question is read from what was kept of it
 */
record BankReader(Desk desk, Map<String, Source> sources, Figures figures, boolean alone) {

    private static final String HEADING = "## ";

    List<Question> read(Passage file) {
        return FrontMatter.read(file, desk.problems())
                .map(front -> questions(front.fields().allow("module").text("module"), front.body()))
                .orElse(List.of());
    }

    private List<Question> questions(Entry module, Passage body) {
        desk.registry().need(Kind.MODULE, module);
        Fragments fragments = new Fragments(desk.problems(), this::source);
        QuestionReader reader = new QuestionReader(desk, fragments, figures, module.value());
        CaseReader cases = new CaseReader(desk, fragments, reader, alone);
        Function<String, String> kept = text -> kept(module.value(), text);
        return sections(body).stream()
                .flatMap(section -> CaseReader.isCase(section)
                        ? cases.read(section, kept).stream()
                        : Stream.of(reader.read(section, kept.apply(section.text()))))
                .toList();
    }

    private List<Passage> sections(Passage body) {
        List<String> lines = body.lines();
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(HEADING)) {
                starts.add(i);
            } else if (starts.isEmpty() && !lines.get(i).isEmpty()) {
                desk.problems()
                        .add(
                                body.at(i),
                                "The line belongs to no question.",
                                "Begin each question with \"## \" and its id.");
                starts.add(i);
            }
        }
        starts.add(lines.size());
        List<Passage> sections = new ArrayList<>();
        for (int i = 0; i + 1 < starts.size(); i++) {
            if (lines.get(starts.get(i)).startsWith(HEADING)) {
                sections.add(body.part(starts.get(i), starts.get(i + 1)));
            }
        }
        return sections;
    }

    private static String kept(String module, String question) {
        return NormalText.of("---\nmodule: " + module + "\n---\n\n" + question);
    }

    /** A source that is gone is named by its id. */
    private String source(String id) {
        return sources.containsKey(id) ? sources.get(id).detail() : id;
    }
}
