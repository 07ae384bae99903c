package org.needlepoint.certify.domain.rules1;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.certify.domain.rules1.Facts.CourseFacts;
import org.needlepoint.certify.domain.rules1.Facts.LessonRead;
import org.needlepoint.certify.domain.rules1.Facts.QuizFacts;
import org.needlepoint.certify.domain.rules1.Facts.Result;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.shared.domain.Fraction;
import org.needlepoint.shared.domain.Json;

/**
 * Decides again from the grounds that were stored. They hold what was met and no more: of a course, the lessons that were read; of a
 * quiz, the attempt that passed.
 */
public final class Replay {

    private Replay() {}

    /** @throws IllegalArgumentException when the text is none that {@link Grounds#write} makes */
    public static Decision decide(Programme programme, String grounds) {
        Json stored = Json.read(grounds);
        Map<String, CourseFacts> courses = new HashMap<>();
        Map<String, QuizFacts> quizzes = new HashMap<>();
        for (Json met : stored.get("met").items()) {
            if (met.has("course")) {
                List<LessonRead> read =
                        met.get("lessons").items().stream().map(Replay::lesson).toList();
                courses.put(
                        met.get("course").text(),
                        new CourseFacts(read.stream().map(LessonRead::lessonId).toList(), read));
            } else {
                quizzes.put(met.get("quiz").text(), new QuizFacts(0, Optional.of(result(met))));
            }
        }
        return Decisions.decide(
                programme,
                new Facts(courses, quizzes),
                Instant.parse(stored.get("asOf").text()));
    }

    private static LessonRead lesson(Json lesson) {
        return new LessonRead(
                lesson.get("lesson").text(),
                lesson.get("revision").text(),
                Instant.parse(lesson.get("at").text()));
    }

    private static Result result(Json met) {
        return new Result(
                met.get("attempt").text(),
                met.get("quizRevision").text(),
                met.get("questions").items().stream().map(Json::text).toList(),
                Fraction.parse(met.get("share").text()),
                true,
                Instant.parse(met.get("at").text()));
    }
}
