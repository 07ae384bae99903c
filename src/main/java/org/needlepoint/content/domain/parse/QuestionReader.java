package org.needlepoint.content.domain.parse;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.content.domain.markdown.Fragment;
import org.needlepoint.content.domain.markdown.Fragments;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.Story;

/** Reads the questions of one module. */
record QuestionReader(Desk desk, Fragments fragments, Figures figures, String module) {

    /** @param kept the text that stands for the question for ever */
    Question read(Passage section, String kept) {
        List<String> types =
                Stream.concat(Grammar.types(), Stream.of(CaseReader.TYPE)).toList();
        return read(section, kept, types, Optional.empty(), Optional.empty());
    }

    /** Reads a part of a case. */
    Question part(Passage section, String kept, Fields ofCase, Story story) {
        return read(section, kept, Grammar.types().toList(), Optional.of(ofCase), Optional.of(story));
    }

    private Question read(
            Passage section, String kept, List<String> types, Optional<Fields> ofCase, Optional<Story> story) {
        QuestionText text = QuestionText.of(section, desk);
        desk.registry().give(Kind.QUESTION, new Entry(text.id(), text.top()));
        QuestionKeys keys = new QuestionKeys(Fields.read(text.keys(), desk.problems()), ofCase);
        String type = keys.own()
                .map(fields -> fields.oneOf("type", types.toArray(String[]::new)))
                .orElse("");
        keys.check(Grammar.of(type));
        String whole =
                keys.own().map(fields -> figures.keep(kept, section, fields)).orElse(kept);
        Question.About about = about(text, whole, type, keys, story);
        List<AnswerLine> lines =
                text.answers().stream().map(line -> AnswerLine.of(line, desk)).toList();
        return new Answers(desk, fragments, figures, about, keys.own(), text.stem(), text.top(), lines)
                .of(Grammar.of(type));
    }

    private Question.About about(
            QuestionText text, String kept, String type, QuestionKeys keys, Optional<Story> story) {
        Fragment stem = part(text.stem(), text, "stem", "Ask something after the keys and an empty line.");
        Fragment explanation =
                part(text.explanation(), text, "explanation", "Add it after the answers, each line with \"> \".");
        List<Entry> facts =
                keys.with("facts").map(fields -> fields.texts("facts")).orElse(List.of());
        desk.registry().need(Kind.FACT, facts);
        String difficulty = keys.with("difficulty")
                .map(fields -> fields.oneOf("difficulty", "easy", "medium", "hard"))
                .orElse("");
        boolean critical = keys.own()
                .filter(fields -> fields.optionalText("critical").isPresent())
                .filter(fields -> fields.oneOf("critical", "true", "false").equals("true"))
                .isPresent();
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
                keys.with("bloom")
                        .map(fields -> fields.oneOf("bloom", "remember", "understand", "apply", "analyse", "evaluate"))
                        .orElse(""),
                critical,
                hints(keys.own()),
                story);
    }

    private List<String> hints(Optional<Fields> keys) {
        return keys.map(fields -> fields.optionalTexts("hints")).orElse(List.of()).stream()
                .map(hint -> fragments.line(
                        new Passage(hint.place().file(), hint.place().line(), hint.value())))
                .map(Fragment::html)
                .toList();
    }

    private Set<String> tags(String type, String difficulty, List<Entry> facts, boolean critical, QuestionKeys keys) {
        Set<String> tags = new LinkedHashSet<>(List.of(module, type, difficulty));
        tags.addAll(Desk.values(facts));
        if (critical) {
            tags.add("critical");
        }
        keys.with("tags").ifPresent(fields -> tags.addAll(Desk.values(fields.optionalTexts("tags"))));
        keys.ofCase().ifPresent(fields -> {
            tags.add(CaseReader.TYPE);
            tags.addAll(Desk.values(fields.optionalTexts("facts")));
        });
        return tags;
    }

    private Fragment part(Passage passage, QuestionText text, String name, String advice) {
        if (passage.text().isBlank()) {
            desk.problems().add(text.top(), "The question has no " + name + ".", advice);
        }
        return desk.noted(fragments.passage(passage));
    }
}
