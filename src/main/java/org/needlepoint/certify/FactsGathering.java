package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.attempt.QuizResult;
import org.needlepoint.attempt.Results;
import org.needlepoint.certify.domain.Facts;
import org.needlepoint.certify.domain.Facts.CourseFacts;
import org.needlepoint.certify.domain.Facts.LessonRead;
import org.needlepoint.certify.domain.Facts.QuizFacts;
import org.needlepoint.certify.domain.Facts.Result;
import org.needlepoint.certify.domain.FactsBuilder;
import org.needlepoint.certify.domain.Held;
import org.needlepoint.certify.domain.Relevant;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.course.Reading;
import org.needlepoint.course.domain.LessonMark;
import org.needlepoint.logbook.LogRecord;
import org.needlepoint.logbook.Records;
import org.needlepoint.shared.IssuerCalendar;

/** Gathers all that is on record about people, as far as any programme asks for it; as many selects for one person as for many. */
@ApplicationScoped
class FactsGathering {

    @Inject
    private Courseware courseware;

    @Inject
    private Reading reading;

    @Inject
    private Results results;

    @Inject
    private Records records;

    @Inject
    private Holdings holdings;

    @Inject
    private Instance<Law> law;

    @Inject
    private IssuerCalendar calendar;

    /** By account, an entry for each; the questions of attempts are left out, see {@link #withQuestions}. */
    Map<Long, Facts> of(Collection<Long> accounts) {
        Set<Long> people = new HashSet<>(accounts);
        Catalogue catalogue = courseware.current();
        Set<String> courses = new HashSet<>();
        Set<String> quizzes = new HashSet<>();
        catalogue.programmes().values().stream().map(Relevant::to).forEach(relevant -> {
            courses.addAll(relevant.courses());
            quizzes.addAll(relevant.quizzes());
        });
        Map<Long, List<LessonMark>> read = reading.read(people);
        Map<Long, List<QuizResult>> marks = results.marks(people, quizzes);
        Map<Long, LogRecord> logged = records.of(people);
        Map<Long, List<Held>> held = holdings.held(people);
        Map<Long, Facts> facts = new HashMap<>();
        for (long person : people) {
            FactsBuilder own = new FactsBuilder(calendar.zone());
            new Logged(logged.get(person)).into(own);
            courses.forEach(id -> own.courses.put(id, course(catalogue, id, read.getOrDefault(person, List.of()))));
            quizzes(catalogue, quizzes, marks.getOrDefault(person, List.of()), own);
            catalogue
                    .checklists()
                    .forEach((id, list) -> own.checklists.put(
                            id, list.items().stream().map(item -> item.id()).toList()));
            own.certificates.addAll(held.getOrDefault(person, List.of()));
            laws(own);
            facts.put(person, own.build());
        }
        return facts;
    }

    /** The same with the revisions of the questions that each attempt asked; one select. */
    Facts withQuestions(Facts facts) {
        List<String> attempts = facts.quizzes().values().stream()
                .flatMap(quiz -> quiz.results().stream())
                .map(Result::attemptId)
                .toList();
        Map<String, List<String>> questions = results.questions(attempts);
        FactsBuilder whole = FactsBuilder.from(facts);
        whole.quizzes.replaceAll((id, quiz) -> new QuizFacts(
                quiz.passPercent(),
                quiz.results().stream()
                        .map(result -> asked(result, questions.getOrDefault(result.attemptId(), List.of())))
                        .toList()));
        return whole.build();
    }

    private static Result asked(Result result, List<String> questions) {
        return new Result(
                result.attemptId(), result.quizRevision(), questions, result.share(), result.passed(), result.at());
    }

    private void laws(FactsBuilder own) {
        if (law.isResolvable()) {
            own.joined.stream()
                    .map(Facts.Joined::board)
                    .filter(board -> !board.isEmpty())
                    .distinct()
                    .flatMap(board -> law.get().of(board, calendar.today()).stream())
                    .forEach(own.laws::add);
        }
    }

    private static CourseFacts course(Catalogue catalogue, String courseId, List<LessonMark> read) {
        List<String> lessons = catalogue.course(courseId).stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(module -> module.items().stream())
                .filter(id -> catalogue.lesson(id).isPresent())
                .toList();
        return new CourseFacts(
                lessons,
                read.stream()
                        .filter(mark -> mark.courseId().equals(courseId))
                        .map(mark -> new LessonRead(
                                mark.lessonId(),
                                mark.revision(),
                                mark.readAt(),
                                mark.minutes()
                                        .or(() -> catalogue
                                                .lesson(mark.lessonId())
                                                .map(Lesson::minutes))
                                        .orElse(0)))
                        .toList());
    }

    private static void quizzes(Catalogue catalogue, Set<String> ids, List<QuizResult> marks, FactsBuilder own) {
        Map<String, List<QuizResult>> byQuiz = marks.stream().collect(Collectors.groupingBy(QuizResult::quizId));
        for (String id : ids) {
            catalogue
                    .quiz(id)
                    .ifPresent(quiz -> own.quizzes.put(
                            id,
                            new QuizFacts(
                                    quiz.passing().percent(),
                                    byQuiz.getOrDefault(id, List.of()).stream()
                                            .map(FactsGathering::result)
                                            .toList())));
        }
    }

    private static Result result(QuizResult attempt) {
        return new Result(
                attempt.attemptPublicId(),
                attempt.quizRevision(),
                List.of(),
                attempt.mark(),
                attempt.passed(),
                attempt.finishedAt());
    }
}
