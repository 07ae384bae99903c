package org.needlepoint.content.domain.parse;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;

/** Reads a quiz. */
record QuizReader(Desk desk, Function<Entry, Homes.Home> homes, Draws draws) {

    private static final int MINUTES_OF_A_DAY = 1440;

    Optional<Quiz> read(Passage file) {
        return Fields.read(file, desk.problems()).map(fields -> quiz(file, fields));
    }

    private Quiz quiz(Passage file, Fields fields) {
        fields.allow("id", "title", "module", "behaviour", "pass", "minutes", "opens", "closes", "attempts", "draw");
        Entry id = fields.text("id");
        desk.registry().give(Kind.QUIZ, id);
        desk.registry().give(Kind.ITEM, id);
        Homes.Home home = homes.apply(id);
        List<Quiz.Draw> blueprint =
                fields.children("draw").stream().map(this::draw).toList();
        checkModule(fields, home);
        Optional<Instant> opens = instant(fields, "opens");
        Optional<Instant> closes = instant(fields, "closes");
        checkWindow(fields, opens, closes);
        return new Quiz(
                id.value(),
                home.course(),
                fields.text("module").value(),
                NormalText.hash(file.text()),
                file.text(),
                fields.text("title").value(),
                behaviour(fields),
                fields.number("pass", 1, 100),
                fields.optionalNumber("minutes", 1, MINUTES_OF_A_DAY).map(Duration::ofMinutes),
                opens,
                closes,
                fields.optionalNumber("attempts", 1, 100),
                blueprint);
    }

    private Quiz.Draw draw(Fields fields) {
        fields.allow("count", "tags");
        List<Entry> tags = fields.texts("tags");
        Quiz.Draw draw = new Quiz.Draw(fields.number("count", 1, 200), new LinkedHashSet<>(Desk.values(tags)));
        draws.add(draw, fields.place());
        return draw;
    }

    private Quiz.BehaviourName behaviour(Fields fields) {
        return fields.oneOf("behaviour", "immediate", "deferred").equals("deferred")
                ? Quiz.BehaviourName.DEFERRED
                : Quiz.BehaviourName.IMMEDIATE;
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

    private Optional<Instant> instant(Fields fields, String key) {
        Optional<Entry> text = fields.optionalText(key);
        try {
            return text.map(entry -> Instant.parse(entry.value().toUpperCase(Locale.ROOT)));
        } catch (DateTimeParseException e) {
            desk.problems()
                    .add(
                            fields.place(key),
                            "\"" + key + "\" is no time.",
                            "Write it in UTC, like 2027-01-10T09:00:00Z.");
            return Optional.empty();
        }
    }

    private void checkWindow(Fields fields, Optional<Instant> opens, Optional<Instant> closes) {
        if (opens.isPresent() && closes.isPresent() && !opens.get().isBefore(closes.get())) {
            desk.problems().add(fields.place("closes"), "The quiz closes before it opens.", "Write a later time.");
        }
    }
}
