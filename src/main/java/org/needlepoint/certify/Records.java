package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.needlepoint.attempt.QuizResult;
import org.needlepoint.attempt.Results;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Decisions;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.CourseFacts;
import org.needlepoint.certify.domain.Facts.LessonRead;
import org.needlepoint.certify.domain.Facts.QuizFacts;
import org.needlepoint.certify.domain.Facts.Result;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.content.domain.Programme.Requirement.CourseRead;
import org.needlepoint.content.domain.Programme.Requirement.QuizPassed;
import org.needlepoint.course.Reading;

/** Gathers what is on record and asks the rules; two selects for a programme with one course. */
@ApplicationScoped
class Records {

    @Inject
    private Reading reading;

    @Inject
    private Results results;

    @Inject
    private Clock clock;

    Decision decide(long accountId, Programme programme, Catalogue catalogue) {
        Facts facts = new Facts(courses(accountId, programme, catalogue), quizzes(accountId, programme, catalogue));
        return Decisions.decide(programme, facts, asOf(facts));
    }

    /** Now; or a moment later when another node, whose clock is ahead, has just recorded something. */
    private Instant asOf(Facts facts) {
        Stream<Instant> read =
                facts.courses().values().stream().flatMap(c -> c.read().stream().map(LessonRead::at));
        Stream<Instant> finished =
                facts.quizzes().values().stream().flatMap(q -> q.best().stream().map(Result::at));
        return Stream.concat(Stream.concat(read, finished), Stream.of(clock.instant()))
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Map<String, CourseFacts> courses(long accountId, Programme programme, Catalogue catalogue) {
        Map<String, CourseFacts> courses = new HashMap<>();
        for (String courseId : courseIds(programme)) {
            List<LessonRead> read = reading.read(accountId, courseId).values().stream()
                    .map(mark -> new LessonRead(mark.lessonId(), mark.revision(), mark.readAt()))
                    .toList();
            courses.put(courseId, new CourseFacts(lessons(catalogue, courseId), read));
        }
        return courses;
    }

    private Map<String, QuizFacts> quizzes(long accountId, Programme programme, Catalogue catalogue) {
        List<String> ids = quizIds(programme);
        Map<String, QuizResult> best = ids.isEmpty() ? Map.of() : results.passed(accountId, ids);
        Map<String, QuizFacts> quizzes = new HashMap<>();
        for (String id : ids) {
            catalogue
                    .quiz(id)
                    .map(quiz -> quiz.passing().percent())
                    .ifPresent(pass -> quizzes.put(
                            id,
                            new QuizFacts(
                                    pass, Optional.ofNullable(best.get(id)).map(Records::result))));
        }
        return quizzes;
    }

    private static Result result(QuizResult best) {
        return new Result(
                best.attemptPublicId(),
                best.quizRevision(),
                best.questionRevisions(),
                best.mark(),
                best.passed(),
                best.finishedAt());
    }

    static List<String> courseIds(Programme programme) {
        return programme.requirements().stream()
                .filter(CourseRead.class::isInstance)
                .map(requirement -> ((CourseRead) requirement).courseId())
                .distinct()
                .toList();
    }

    static List<String> quizIds(Programme programme) {
        return programme.requirements().stream()
                .filter(QuizPassed.class::isInstance)
                .map(requirement -> ((QuizPassed) requirement).quizId())
                .distinct()
                .toList();
    }

    private static List<String> lessons(Catalogue catalogue, String courseId) {
        return catalogue.course(courseId).stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(module -> module.items().stream())
                .filter(id -> catalogue.lesson(id).isPresent())
                .toList();
    }
}
