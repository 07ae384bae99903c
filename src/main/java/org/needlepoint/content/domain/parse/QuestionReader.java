package org.needlepoint.content.domain.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.content.domain.markdown.Fragment;
import org.needlepoint.content.domain.markdown.Fragments;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.question.domain.Question;

/** Reads the questions of one module. */
record QuestionReader(Desk desk, Fragments fragments, String module) {

    /** @param kept the text that stands for the question for ever */
    Question read(Passage section, String kept) {
        QuestionText text = QuestionText.of(section, desk);
        Entry id = new Entry(text.id(), text.top());
        desk.registry().give(Kind.QUESTION, id);
        Optional<Fields> keys = Fields.read(text.keys(), desk.problems());
        String type = keys.map(fields -> fields.oneOf("type", Grammar.types())).orElse("");
        Question.About about = about(text, kept, type, keys);
        List<AnswerLine> lines =
                text.answers().stream().map(line -> AnswerLine.of(line, desk)).toList();
        return new Answers(desk, fragments, about, keys, text.stem(), text.top(), lines).of(Grammar.of(type));
    }

    private Question.About about(QuestionText text, String kept, String type, Optional<Fields> keys) {
        Fragment stem = part(text.stem(), text, "stem", "Ask something after the keys and an empty line.");
        Fragment explanation =
                part(text.explanation(), text, "explanation", "Add it after the answers, each line with \"> \".");
        List<Entry> facts = keys.map(fields -> fields.texts("facts")).orElse(List.of());
        desk.registry().need(Kind.FACT, facts);
        String difficulty = keys.map(fields -> fields.oneOf("difficulty", "easy", "medium", "hard"))
                .orElse("");
        boolean critical =
                keys.flatMap(fields -> fields.optionalText("critical")).isPresent()
                        && keys.get().oneOf("critical", "true", "false").equals("true");
        return new Question.About(
                text.id(),
                NormalText.hash(kept),
                kept,
                module,
                stem.html(),
                stem.plain(),
                explanation.html(),
                tags(type, difficulty, facts, critical, keys),
                Desk.values(facts),
                difficulty,
                keys.map(fields -> fields.oneOf("bloom", "remember", "understand", "apply", "analyse", "evaluate"))
                        .orElse(""),
                critical,
                hints(keys),
                Optional.empty());
    }

    private List<String> hints(Optional<Fields> keys) {
        return keys.map(fields -> fields.optionalTexts("hints")).orElse(List.of()).stream()
                .map(hint -> fragments.line(
                        new Passage(hint.place().file(), hint.place().line(), hint.value())))
                .map(Fragment::html)
                .toList();
    }

    private Set<String> tags(
            String type, String difficulty, List<Entry> facts, boolean critical, Optional<Fields> keys) {
        Set<String> tags = new LinkedHashSet<>(List.of(module, type, difficulty));
        tags.addAll(Desk.values(facts));
        if (critical) {
            tags.add("critical");
        }
        keys.ifPresent(fields -> tags.addAll(Desk.values(fields.optionalTexts("tags"))));
        return tags;
    }

    private Fragment part(Passage passage, QuestionText text, String name, String advice) {
        if (passage.text().isBlank()) {
            desk.problems().add(text.top(), "The question has no " + name + ".", advice);
        }
        Fragment fragment = fragments.passage(passage);
        desk.registry().need(Kind.FACT, fragment.facts());
        desk.registry().need(Kind.SOURCE, fragment.citations());
        desk.registry().need(Kind.LESSON, fragment.lessons());
        return fragment;
    }
}
