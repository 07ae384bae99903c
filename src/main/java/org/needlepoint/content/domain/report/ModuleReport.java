package org.needlepoint.content.domain.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Course;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.question.domain.Question;

/** One module: its lessons and quizzes in order, and the questions that are filed under it. */
public record ModuleReport(
        String id, String code, String title, List<LessonReport> lessons, Bank bank, List<QuizReport> quizzes) {

    public ModuleReport {
        lessons = List.copyOf(lessons);
        quizzes = List.copyOf(quizzes);
    }

    static ModuleReport of(Course.Module module, Catalogue catalogue, Set<String> drawn) {
        List<Question> questions = catalogue.questions().values().stream()
                .filter(question -> question.about().module().equals(module.id()))
                .toList();
        List<Lesson> lessons = module.items().stream()
                .flatMap(item -> catalogue.lesson(item).stream())
                .toList();
        Map<String, List<String>> asked = Asked.of(
                lessons,
                questions.stream()
                        .filter(question -> drawn.contains(question.id()))
                        .toList());
        return new ModuleReport(
                module.id(),
                module.code(),
                module.title(),
                lessons.stream()
                        .map(lesson -> LessonReport.of(lesson, asked.get(lesson.id())))
                        .toList(),
                Bank.of(questions, drawn),
                module.items().stream()
                        .flatMap(item -> catalogue.quiz(item).stream())
                        .map(quiz -> QuizReport.of(quiz, catalogue.questions().values()))
                        .toList());
    }

    Map<String, Object> values() {
        return Json.object(
                "id",
                id,
                "code",
                code,
                "title",
                title,
                "lessons",
                lessons.stream().map(LessonReport::values).toList(),
                "bank",
                bank.values(),
                "quizzes",
                quizzes.stream().map(QuizReport::values).toList());
    }
}
