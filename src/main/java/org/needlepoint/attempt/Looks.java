package org.needlepoint.attempt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.Calibration;
import org.needlepoint.attempt.domain.HandMark;
import org.needlepoint.attempt.domain.Head;
import org.needlepoint.attempt.domain.Judgement;
import org.needlepoint.attempt.domain.Pages;
import org.needlepoint.attempt.domain.Receipt;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.attempt.domain.shown.MarkedQuestion;
import org.needlepoint.attempt.domain.shown.Numbers;
import org.needlepoint.attempt.domain.shown.QuestionMap;
import org.needlepoint.attempt.domain.shown.RubricLine;
import org.needlepoint.attempt.domain.shown.ShownItem;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.ReviewRules;
import org.needlepoint.shared.domain.Fraction;

/** Puts together what the page of an attempt shows. Titles come from today's catalogue; questions are the attempt's own. */
final class Looks {

    private static final String RIGHT = "right";

    private Looks() {}

    /** @param page the one asked for; the nearest is shown */
    static OpenAttempt open(Attempt attempt, int page, Catalogue catalogue, Instant now) {
        Head head = attempt.head();
        Pages pages = Pages.of(attempt);
        int shown = pages.nearest(page);
        MarkedQuestion.Teachers teachers = teachers(catalogue, head.subject().courseId());
        return new OpenAttempt(
                head.publicId(),
                head.subject().quizId(),
                title(catalogue, head),
                head.subject().courseId(),
                lang(catalogue, head),
                QuestionMap.of(pages, shown),
                pages.on(shown).stream()
                        .map(slot -> ShownItem.of(attempt, slot, teachers))
                        .toList(),
                head.run().closesAt().orElse(null),
                head.quiz().timing().grace().toMillis(),
                head.run().pausedAt().orElse(null),
                now);
    }

    /**
     * @param marks by the question's number, what examiners gave
     * @param over from when on the quiz's answers can help nobody; empty for never
     */
    static FinishedAttempt finished(
            Attempt attempt, Map<Integer, HandMark> marks, Optional<Instant> over, Catalogue catalogue, Instant now) {
        Head head = attempt.head();
        Instant end = head.handedIn().orElseThrow();
        Set<ReviewRules.Part> shown = head.quiz().review().in(ReviewRules.phase(end, over, now));
        MarkedQuestion.Teachers teachers = teachers(catalogue, head.subject().courseId());
        List<MarkedQuestion> questions = attempt.slots().stream()
                .map(slot -> MarkedQuestion.of(slot, head.behaviour(), teachers, shown)
                        .marked(rubric(slot, marks, shown)))
                .toList();
        return new FinishedAttempt(
                head.publicId(),
                head.subject().quizId(),
                title(catalogue, head),
                head.subject().courseId(),
                course(catalogue, head).map(Course::title).orElse(head.subject().courseId()),
                lang(catalogue, head),
                head.finish().map(Head.Finish::passed).orElse(false),
                score(attempt, shown).orElse(null),
                end,
                head.run().closesAt().filter(end::equals).isPresent(),
                questions.stream().anyMatch(MarkedQuestion::critical),
                Receipt.spoken(head.receipt().orElseGet(() -> Receipt.of(attempt))),
                head.behaviour().asksCertainty() && shown.contains(ReviewRules.Part.VERDICTS)
                        ? Calibration.of(attempt.slots(), head.behaviour()).levels()
                        : List.of(),
                questions,
                toStudy(questions));
    }

    private static List<RubricLine> rubric(Slot slot, Map<Integer, HandMark> marks, Set<ReviewRules.Part> shown) {
        return shown.contains(ReviewRules.Part.MARK) && marks.containsKey(slot.number())
                ? RubricLine.of(slot.question(), marks.get(slot.number()).points(), false)
                : List.of();
    }

    /** Empty while marks are awaited and where the quiz does not tell its marks. */
    private static Optional<FinishedAttempt.Score> score(Attempt attempt, Set<ReviewRules.Part> shown) {
        if (!attempt.isFinished() || !shown.contains(ReviewRules.Part.MARK)) {
            return Optional.empty();
        }
        Quiz quiz = attempt.head().quiz();
        Judgement judgement = Judgement.of(quiz, attempt.slots());
        int weights = attempt.slots().stream().mapToInt(s -> s.share().weight()).sum();
        return Optional.of(new FinishedAttempt.Score(
                Numbers.decimal(judgement.mark().times(Fraction.of(weights, 1))),
                weights,
                Numbers.percent(judgement.mark()),
                quiz.passing().percent(),
                judgement.floored(),
                judgement.criticalMissed(),
                judgement.sections().stream()
                        .map(s -> new FinishedAttempt.SectionScore(
                                s.section().title(),
                                Numbers.percent(s.mark()),
                                s.section().least(),
                                s.isEnough()))
                        .toList()));
    }

    private static List<MarkedQuestion.Lesson> toStudy(List<MarkedQuestion> questions) {
        return questions.stream()
                .filter(q -> !q.verdict().equals(RIGHT) && !q.awaits())
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

    private static String title(Catalogue catalogue, Head head) {
        return catalogue
                .quiz(head.subject().quizId())
                .map(Quiz::title)
                .orElse(head.quiz().title());
    }

    private static String lang(Catalogue catalogue, Head head) {
        return course(catalogue, head).map(Course::lang).orElse("en");
    }
}
