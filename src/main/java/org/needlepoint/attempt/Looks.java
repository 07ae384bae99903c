package org.needlepoint.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.attempt.domain.shown.MarkedQuestion;
import org.needlepoint.attempt.domain.shown.Numbers;
import org.needlepoint.attempt.domain.shown.ShownItem;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.shared.domain.Fraction;

/** Puts together what the page of an attempt shows. Titles come from today's catalogue; questions are the attempt's own. */
final class Looks {

    private static final String RIGHT = "right";

    private Looks() {}

    static OpenAttempt open(Attempt attempt, Catalogue catalogue, Instant now) {
        Head head = attempt.head();
        MarkedQuestion.Teachers teachers = teachers(catalogue, head.subject().courseId());
        return new OpenAttempt(
                head.publicId(),
                head.subject().quizId(),
                title(catalogue, head),
                head.subject().courseId(),
                lang(catalogue, head),
                head.behaviour().name() == Quiz.BehaviourName.IMMEDIATE,
                attempt.slots().stream()
                        .map(slot -> ShownItem.of(attempt, slot, teachers))
                        .toList(),
                attempt.answered(),
                attempt.slots().stream()
                        .filter(slot -> !slot.isAnswered())
                        .map(Slot::number)
                        .toList(),
                head.closesAt().orElse(null),
                now);
    }

    static FinishedAttempt finished(Attempt attempt, Catalogue catalogue) {
        Head head = attempt.head();
        Head.Finish finish = head.finish().orElseThrow();
        MarkedQuestion.Teachers teachers = teachers(catalogue, head.subject().courseId());
        List<MarkedQuestion> questions = attempt.slots().stream()
                .map(slot -> MarkedQuestion.of(slot, teachers))
                .toList();
        return new FinishedAttempt(
                head.publicId(),
                head.subject().quizId(),
                title(catalogue, head),
                head.subject().courseId(),
                course(catalogue, head).map(Course::title).orElse(head.subject().courseId()),
                lang(catalogue, head),
                finish.passed(),
                Numbers.decimal(finish.mark().times(Fraction.of(head.size(), 1))),
                head.size(),
                Numbers.percent(finish.mark()),
                head.passPercent(),
                finish.at(),
                head.closesAt().filter(finish.at()::equals).isPresent(),
                questions.stream().anyMatch(MarkedQuestion::critical),
                questions,
                toStudy(questions));
    }

    private static List<MarkedQuestion.Lesson> toStudy(List<MarkedQuestion> questions) {
        return questions.stream()
                .filter(q -> !q.verdict().equals(RIGHT))
                .flatMap(q -> q.lessons().stream())
                .map(lesson -> new MarkedQuestion.Lesson(lesson.id(), lesson.title(), ""))
                .distinct()
                .toList();
    }

    private static MarkedQuestion.Teachers teachers(Catalogue catalogue, String courseId) {
        return fact -> catalogue.lessons().values().stream()
                .filter(lesson ->
                        lesson.courseId().equals(courseId) && lesson.facts().contains(fact))
                .map(lesson -> new MarkedQuestion.Lesson(lesson.id(), lesson.title(), fact))
                .sorted(Comparator.comparing(MarkedQuestion.Lesson::id))
                .toList();
    }

    private static Optional<Course> course(Catalogue catalogue, Head head) {
        return catalogue.course(head.subject().courseId());
    }

    /** A course or quiz may have left the catalogue since; its attempts stay readable. */
    private static String title(Catalogue catalogue, Head head) {
        return catalogue
                .quiz(head.subject().quizId())
                .map(Quiz::title)
                .orElse(head.subject().quizId());
    }

    private static String lang(Catalogue catalogue, Head head) {
        return course(catalogue, head).map(Course::lang).orElse("en");
    }
}
