package org.needlepoint.content.domain.parse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.ReadingTime;
import org.needlepoint.content.domain.Source;
import org.needlepoint.content.domain.markdown.Labels;
import org.needlepoint.content.domain.markdown.LessonText;
import org.needlepoint.content.domain.markdown.TermWords;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.FrontMatter;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;

/** Reads a lesson and writes its page. */
record LessonReader(
        Desk desk,
        Homes homes,
        Circles circles,
        Map<String, Source> sources,
        Figures figures,
        SmallMaps maps,
        TermWords words,
        Labels labels) {

    Optional<Lesson> read(Passage file) {
        return FrontMatter.read(file, desk.problems()).map(front -> lesson(file, front));
    }

    private Lesson lesson(Passage file, FrontMatter front) {
        Fields fields = front.fields()
                .allow(
                        "id",
                        "title",
                        "objectives",
                        "minutes",
                        "systems",
                        "prerequisites",
                        "facts",
                        "sources",
                        "reviewed");
        Entry id = fields.text("id");
        LessonText text = LessonText.read(front.body(), id.place(), desk.problems());
        give(id, fields);
        refer(text, file);
        new Teaching(desk).check(fields, text);
        Homes.Home home = homes.of(id);
        return new Lesson(
                id.value(),
                home.course(),
                home.module(),
                NormalText.hash(file.text()),
                file.text(),
                fields.text("title").value(),
                objectives(fields),
                fields.number("minutes", 1, 600),
                ReadingTime.words(text.sections()),
                desk.systems(fields.texts("systems")),
                Desk.values(fields.optionalTexts("prerequisites")),
                Desk.values(fields.optionalTexts("facts")),
                text.headings(),
                text.sections(),
                cited(text),
                Desk.values(text.sites()).stream().distinct().toList(),
                home.linked(text.html(
                        labels, words, address -> figures.find(file, address), site -> maps.of(site, home.hides()))),
                reviewed(fields));
    }

    private void give(Entry id, Fields fields) {
        List<Entry> prerequisites = fields.texts("prerequisites");
        desk.registry().give(Kind.LESSON, id);
        desk.registry().give(Kind.ITEM, id);
        desk.registry().need(Kind.LESSON, prerequisites);
        circles.add(id.value(), prerequisites);
    }

    private void refer(LessonText text, Passage file) {
        desk.registry().need(Kind.LESSON, text.lessons());
        desk.registry().need(Kind.SITE, text.sites());
        text.figures().forEach(figure -> figures.need(file, figure));
    }

    private List<String> objectives(Fields fields) {
        List<String> objectives = Desk.values(fields.texts("objectives"));
        if (objectives.isEmpty() && !fields.place("objectives").equals(fields.place())) {
            desk.problems()
                    .add(
                            fields.place("objectives"),
                            "The lesson has no objective.",
                            "Say what a reader can do afterwards.");
        }
        return objectives;
    }

    private List<Source> cited(LessonText text) {
        return text.citations().stream()
                .map(Entry::value)
                .distinct()
                .map(id -> sources.getOrDefault(id, new Source(id, id, "", "")))
                .toList();
    }

    private String reviewed(Fields fields) {
        Entry reviewed = fields.text("reviewed");
        boolean signed = reviewed.value().matches("[^,]+, [^,]+, \\d{4}-\\d{2}-\\d{2}");
        if (!signed && !reviewed.value().isEmpty() && !reviewed.value().equals("none")) {
            desk.problems()
                    .add(
                            reviewed.place(),
                            "Nobody can tell who reviewed the lesson.",
                            "Write none, or \"NAME, ROLE, yyyy-mm-dd\".");
        }
        return signed ? reviewed.value() : "";
    }
}
