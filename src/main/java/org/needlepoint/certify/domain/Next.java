package org.needlepoint.certify.domain;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Requirement.CourseRead;
import org.needlepoint.content.domain.Requirement.QuizPassed;

/** The one thing to do next for a programme: a lesson to read or a quiz to pass. */
public record Next(Kind kind, String id, String title) {

    /** What it is. */
    public enum Kind {
        LESSON,
        QUIZ
    }

    /** The first thing in the order of the courses that is asked for and not done; empty when everything is. */
    public static Optional<Next> of(Decision decision, Catalogue catalogue) {
        Set<String> missing = new HashSet<>();
        for (Standing standing : decision.standings()) {
            if (!standing.done()) {
                missing.addAll(missing(standing, catalogue));
            }
        }
        return catalogue.courses().stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(module -> module.items().stream())
                .filter(missing::contains)
                .findFirst()
                .flatMap(id -> next(id, catalogue));
    }

    private static List<String> missing(Standing standing, Catalogue catalogue) {
        if (standing.requirement() instanceof QuizPassed quiz) {
            return List.of(quiz.quizId());
        }
        List<String> read =
                standing instanceof Standing.Short begun && begun.proof() instanceof Standing.Proof.Lessons l
                        ? l.read().stream().map(Facts.LessonRead::lessonId).toList()
                        : List.of();
        return standing.requirement() instanceof CourseRead course
                ? lessons(course.courseId(), catalogue)
                        .filter(id -> !read.contains(id))
                        .toList()
                : List.of();
    }

    private static Stream<String> lessons(String courseId, Catalogue catalogue) {
        return catalogue.course(courseId).stream()
                .flatMap(course -> course.modules().stream())
                .flatMap(module -> module.items().stream())
                .filter(id -> catalogue.lesson(id).isPresent());
    }

    private static Optional<Next> next(String id, Catalogue catalogue) {
        return catalogue
                .lesson(id)
                .map(lesson -> new Next(Kind.LESSON, id, lesson.title()))
                .or(() -> catalogue.quiz(id).map(quiz -> new Next(Kind.QUIZ, id, quiz.title())));
    }
}
