package org.needlepoint.content.domain.parse;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;

/** Reads a quiz: what it is and what it draws. Its settings are read by {@link QuizSettings}. */
record QuizReader(Desk desk, Function<Entry, Homes.Home> homes, Draws draws) {

    Optional<Quiz> read(Passage file) {
        return Fields.read(file, desk.problems()).map(fields -> quiz(file, fields));
    }

    private Quiz quiz(Passage file, Fields fields) {
        fields.allow(QuizSettings.keys("id", "title", "module", "draw"));
        Entry id = fields.text("id");
        desk.registry().give(Kind.QUIZ, id);
        desk.registry().give(Kind.ITEM, id);
        Homes.Home home = homes.apply(id);
        QuizSettings settings = new QuizSettings(fields, desk.problems());
        Quiz.Passing passing = settings.passing();
        List<Quiz.Draw> blueprint = fields.children("draw").stream()
                .map(draw -> draw(draw, passing.sections()))
                .toList();
        checkSections(fields, passing.sections(), blueprint);
        checkModule(fields, home);
        return new Quiz(
                id.value(),
                home.course(),
                fields.text("module").value(),
                NormalText.hash(file.text()),
                file.text(),
                fields.text("title").value(),
                settings.conduct(),
                passing,
                settings.timing(),
                settings.retakes(),
                settings.review(),
                settings.perPage(),
                blueprint);
    }

    private Quiz.Draw draw(Fields fields, List<Quiz.Section> sections) {
        fields.allow("count", "tags", "parts", "section", "weight");
        List<Entry> tags = fields.texts("tags");
        Quiz.Draw draw = new Quiz.Draw(
                fields.number("count", 1, 200),
                new LinkedHashSet<>(Desk.values(tags)),
                fields.optionalNumber("parts", 1, 6).orElse(1),
                section(fields, sections),
                fields.optionalNumber("weight", 1, 100).orElse(1));
        draws.add(draw, fields.place());
        return draw;
    }

    private String section(Fields fields, List<Quiz.Section> sections) {
        Optional<Entry> named = fields.optionalText("section");
        named.filter(name -> sections.stream().noneMatch(s -> s.id().equals(name.value())))
                .ifPresent(name -> desk.problems()
                        .add(
                                name.place(),
                                "The quiz has no section \"" + name.value() + "\".",
                                "Add it to \"sections\", or write the id of one that is there."));
        return named.map(Entry::value).orElse("");
    }

    private void checkSections(Fields fields, List<Quiz.Section> sections, List<Quiz.Draw> blueprint) {
        Set<String> known = new HashSet<>();
        for (Quiz.Section section : sections) {
            if (!known.add(section.id())) {
                desk.problems()
                        .add(
                                fields.place("sections"),
                                "The section \"" + section.id() + "\" stands here twice.",
                                "Give each section an id of its own.");
            }
            if (blueprint.stream().noneMatch(draw -> draw.section().equals(section.id()))) {
                desk.problems()
                        .add(
                                fields.place("sections"),
                                "No draw fills the section \"" + section.id() + "\".",
                                "Write \"section: " + section.id() + "\" into a draw, or remove the section.");
            }
        }
    }

    private void checkModule(Fields fields, Homes.Home home) {
        Entry module = fields.text("module");
        desk.registry().need(Kind.MODULE, module);
        if (!home.module().isEmpty()
                && !module.value().isEmpty()
                && !home.module().equals(module.value())) {
            desk.problems()
                    .add(
                            module.place(),
                            "The course puts this quiz into " + home.module() + ".",
                            "Write module: " + home.module() + ", or move it in course.yaml.");
        }
    }
}
