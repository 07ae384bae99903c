package org.needlepoint.content.domain.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a report for a terminal of 100 columns. Problems come last, where they are seen. */
public final class ReportText {

    private static final int WIDTH = 100;
    private static final int OBJECTIVE = 2;
    private static final String LESSON = "    %-16s %5s %5s %5s %5s %6s %7s %5s %7s %6s %9s  %s";

    private final ContentReport report;
    private final List<String> lines = new ArrayList<>();

    private ReportText(ContentReport report) {
        this.report = report;
    }

    /** Lines of at most 100 characters, as long as their words allow, each ended by LF. */
    public static String of(ContentReport report) {
        ReportText text = new ReportText(report);
        report.courses().forEach(text::course);
        text.whole();
        text.problems();
        return text.lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }

    private void course(CourseReport course) {
        line(course.code() + "  " + course.title());
        line("-".repeat(lines.get(lines.size() - 1).length()));
        course.modules().forEach(this::module);
        bank(2, "Questions of the course", course.bank());
        line("");
    }

    private void module(ModuleReport module) {
        line("  " + module.code() + "  " + module.title());
        if (!module.lessons().isEmpty()) {
            line(LESSON.formatted(
                    "lesson", "words", "read", "study", "ease", "grade", "checks", "figs", "tables", "cases", "asked",
                    "review"));
            module.lessons().forEach(this::lesson);
        }
        if (module.bank().questions() > 0) {
            bank(4, "Questions", module.bank());
        }
        module.quizzes().forEach(this::quiz);
        line("");
    }

    private void lesson(LessonReport lesson) {
        line(LESSON.formatted(
                lesson.id(),
                lesson.words(),
                lesson.readingMinutes() + "′",
                lesson.minutes() + "′",
                decimal("%.0f", lesson.readability().ease()),
                decimal("%.1f", lesson.readability().grade()),
                lesson.checks().size(),
                lesson.figures().size(),
                lesson.tables(),
                lesson.cases(),
                lesson.asked().size() + (lesson.isAskedFor(OBJECTIVE) ? "" : " (few)"),
                lesson.reviewed() ? "yes" : "none"));
    }

    private static String decimal(String format, double value) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
    }

    private void bank(int indent, String title, Bank bank) {
        wrap(
                indent,
                title + ": " + bank.questions() + ", " + bank.drawn() + " in a draw; "
                        + counts(bank.kinds()) + "; " + counts(bank.difficulties()) + "; " + counts(bank.blooms())
                        + ". Longest option right in " + bank.longest() + " of " + bank.choices()
                        + " choices, \"True\" in " + bank.trueRight() + " of " + bank.statements() + ".");
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private void quiz(QuizReport quiz) {
        String draws = quiz.draws().stream()
                .map(draw -> draw.count() + (draw.parts() > 1 ? " (of " + draw.parts() + " parts)" : "") + " of "
                        + draw.bank() + " " + draw.tags())
                .collect(Collectors.joining(", "));
        wrap(4, "Quiz " + quiz.id() + ": " + counted(quiz.size(), "question") + ", drawn " + draws + ".");
    }

    private void whole() {
        List<LessonReport> lessons = report.lessons().toList();
        line("All");
        line("---");
        wrap(
                2,
                counted(report.courses().size(), "course") + ", " + counted(lessons.size(), "lesson") + ", "
                        + lessons.stream().mapToInt(LessonReport::words).sum() + " words, "
                        + lessons.stream().mapToInt(LessonReport::minutes).sum() + " minutes of study, of which "
                        + lessons.stream()
                                .mapToInt(LessonReport::readingMinutes)
                                .sum()
                        + " of reading.");
        bank(2, "Questions", report.bank());
        list("Questions in no draw", report.undrawn().stream());
        Coverage coverage = report.coverage();
        wrap(2, "Facts: " + coverage.facts() + ", taught " + coverage.taught() + ", asked " + coverage.asked() + ".");
        list("Verified, not taught", coverage.verifiedNotTaught().stream());
        list("Taught, not asked", coverage.taughtNotAsked().stream());
        list("Asked, not taught", coverage.askedNotTaught().stream());
        list(
                "Objectives asked less than twice",
                report.askedLessThan(OBJECTIVE).stream().map(LessonReport::id));
        list("Lessons that no clinician has reviewed", report.unreviewed().stream());
        line("");
    }

    private void list(String title, Stream<String> ids) {
        List<String> all = ids.toList();
        wrap(2, title + ": " + (all.isEmpty() ? "none." : all.size() + ": " + String.join(", ", all) + "."));
    }

    private void problems() {
        if (report.problems().isEmpty()) {
            line("No problems.");
            return;
        }
        line(counted(report.problems().size(), "problem"));
        report.problems().forEach(problem -> wrap(2, problem.toString()));
    }

    private static String counted(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** Breaks between words; what follows the first line stands two further in. */
    private void wrap(int indent, String text) {
        StringBuilder line = new StringBuilder(" ".repeat(indent));
        boolean empty = true;
        for (String word : text.split(" ")) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(" ".repeat(indent + 2));
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        line(line.toString());
    }

    private void line(String text) {
        lines.add(text);
    }
}
