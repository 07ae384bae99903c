package org.needlepoint.content.domain.parse;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.text.Entry;
import org.needlepoint.content.domain.text.Fields;
import org.needlepoint.content.domain.text.NormalText;
import org.needlepoint.content.domain.text.Passage;

/** Reads a programme. */
record ProgrammeReader(Desk desk) {

    private static final String COURSE_READ = "course-read";
    private static final String QUIZ_PASSED = "quiz-passed";

    Optional<Programme> read(Passage file) {
        return Fields.read(file, desk.problems()).map(fields -> programme(file, fields));
    }

    private Programme programme(Passage file, Fields fields) {
        fields.allow("id", "title", "scope", "issuer", "validity", "requirements");
        Entry id = fields.text("id");
        desk.registry().give(Kind.PROGRAMME, id);
        List<Fields> requirements = fields.children("requirements");
        checkIds(requirements);
        return new Programme(
                id.value(),
                NormalText.hash(file.text()),
                file.text(),
                fields.text("title").value(),
                fields.text("scope").value(),
                fields.text("issuer").value(),
                fields.optionalText("validity").flatMap(this::period),
                requirements.stream().map(this::requirement).toList());
    }

    private Optional<Period> period(Entry text) {
        try {
            Period period = Period.parse(text.value());
            if (!period.isNegative() && !period.isZero()) {
                return Optional.of(period);
            }
        } catch (DateTimeParseException e) {
            // reported below, like a period that is no time at all
        }
        desk.problems()
                .add(
                        text.place(),
                        "\"" + text.value() + "\" is no period.",
                        "Write years, months or days, like P2Y or P18M.");
        return Optional.empty();
    }

    private Programme.Requirement requirement(Fields fields) {
        String id = fields.text("id").value();
        if (fields.oneOf("kind", COURSE_READ, QUIZ_PASSED).equals(QUIZ_PASSED)) {
            Entry quiz = fields.allow("id", "kind", "quiz").text("quiz");
            desk.registry().need(Kind.QUIZ, quiz);
            return new Programme.Requirement.QuizPassed(id, quiz.value());
        }
        Entry course = fields.allow("id", "kind", "course").text("course");
        desk.registry().need(Kind.COURSE, course);
        return new Programme.Requirement.CourseRead(id, course.value());
    }

    private void checkIds(List<Fields> requirements) {
        Set<String> seen = new HashSet<>();
        for (Fields fields : requirements) {
            Entry id = fields.text("id");
            if (!seen.add(id.value())) {
                desk.problems()
                        .add(
                                id.place(),
                                "The id " + id.value() + " stands here twice.",
                                "Give each requirement its own id.");
            }
        }
    }
}
