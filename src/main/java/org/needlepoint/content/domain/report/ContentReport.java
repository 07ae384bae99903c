package org.needlepoint.content.domain.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.needlepoint.content.domain.Catalogue;
import org.needlepoint.content.domain.Problem;
import org.needlepoint.question.domain.Question;

/**
 * All that there is to say about a folder of content.
 *
 * @param bank of all questions
 * @param undrawn ids of questions that no quiz may draw
 * @param problems that keep the content from being served, by file and line
 */
public record ContentReport(
        List<CourseReport> courses, Bank bank, List<String> undrawn, Coverage coverage, List<Problem> problems) {

    public ContentReport {
        courses = List.copyOf(courses);
        undrawn = List.copyOf(undrawn);
        problems = List.copyOf(problems);
    }

    /** Of a catalogue with problems, what could be read of it. */
    public static ContentReport of(Catalogue catalogue, List<Problem> problems) {
        Set<String> drawn = drawn(catalogue);
        return new ContentReport(
                catalogue.courses().stream()
                        .map(course -> CourseReport.of(course, catalogue, drawn))
                        .toList(),
                Bank.of(catalogue.questions().values(), drawn),
                catalogue.questions().keySet().stream()
                        .filter(id -> !drawn.contains(id))
                        .sorted()
                        .toList(),
                Coverage.of(catalogue, drawn),
                problems);
    }

    /** Ids of questions that some quiz may draw, alone or with their case. */
    private static Set<String> drawn(Catalogue catalogue) {
        Set<String> units = catalogue.quizzes().values().stream()
                .flatMap(quiz -> quiz.draws().stream())
                .flatMap(draw -> catalogue.questions().values().stream().filter(draw::takes))
                .map(ContentReport::unit)
                .collect(Collectors.toSet());
        return catalogue.questions().values().stream()
                .filter(question -> units.contains(unit(question)))
                .map(Question::id)
                .collect(Collectors.toSet());
    }

    /** What is drawn as one: a case, or a question that stands alone. */
    private static String unit(Question question) {
        return question.about().story().map(story -> story.caseId()).orElse(question.id());
    }

    public Stream<LessonReport> lessons() {
        return courses.stream().flatMap(course -> course.lessons().stream());
    }

    /** Ids of lessons that no clinician has reviewed. */
    public List<String> unreviewed() {
        return lessons()
                .filter(lesson -> !lesson.reviewed())
                .map(LessonReport::id)
                .toList();
    }

    /** Lessons with fewer than so many questions for each objective. */
    public List<LessonReport> askedLessThan(int each) {
        return lessons().filter(lesson -> !lesson.isAskedFor(each)).toList();
    }

    /** One JSON object (RFC 8259) in one line. */
    public String json() {
        return Json.write(Json.object(
                "courses", courses.stream().map(CourseReport::values).toList(),
                "bank", bank.values(),
                "undrawn", undrawn,
                "coverage", coverage.values(),
                "unreviewed", unreviewed(),
                "problems",
                        problems.stream()
                                .map(problem -> Json.object(
                                        "file", problem.file(),
                                        "line", problem.line(),
                                        "message", problem.message(),
                                        "advice", problem.advice()))
                                .toList()));
    }
}
