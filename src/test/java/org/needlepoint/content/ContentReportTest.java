package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.parse.ContentParser;
import org.needlepoint.content.domain.report.Bank;
import org.needlepoint.content.domain.report.ContentReport;
import org.needlepoint.content.domain.report.LessonReport;
import org.needlepoint.content.domain.report.QuizReport.DrawReport;
import org.needlepoint.content.domain.report.ReportText;

/** What the report counts in the small course of the fixtures, which was counted by hand. */
class ContentReportTest {

    private static final String FIRST = "courses/sample/lessons/first.md";

    private static ContentReport report(Map<String, String> files) {
        ContentParser.Parsed parsed = ContentParser.parse(files);
        return ContentReport.of(parsed.catalogue(), parsed.problems());
    }

    private static LessonReport first(Map<String, String> files) {
        return report(files).lessons().findFirst().orElseThrow();
    }

    @Test
    void aLessonIsCountedAsItIsRead() {
        LessonReport lesson = first(Fixtures.base());
        assertEquals("sa-first", lesson.id());
        // What it is. The needle is solid. A needle. It is solid.
        assertEquals(12, lesson.words());
        assertEquals(2, lesson.readability().sentences());
        assertEquals(List.of("figures/needle.svg"), lesson.figures());
        assertEquals(0, lesson.tables() + lesson.cases());
        assertEquals(List.of("sa-solid", "sa-true", "sa-word"), lesson.asked());
    }

    @Test
    void aQuestionServesOneLessonAndOnlyOneThatIsDrawn() {
        ContentReport report = report(Fixtures.base());
        List<String> asked =
                report.lessons().flatMap(lesson -> lesson.asked().stream()).toList();
        assertEquals(asked.size(), Set.copyOf(asked).size(), asked.toString());
        assertTrue(asked.stream().noneMatch(report.undrawn()::contains), asked.toString());
    }

    @Test
    void tablesCasesAndQuestionsToOneselfAreCounted() {
        Map<String, String> files = Fixtures.base();
        files.put(FIRST, files.get(FIRST).replace("::: key-points", """
                ## A worked case

                | Needle | Syringe |
                |---|---|
                | solid | hollow |

                ::: check
                Is it hollow?

                - [x] No :: It is solid.
                - [ ] Yes :: No.
                :::

                ::: key-points"""));
        LessonReport lesson = first(files);
        assertEquals(12 + 3 + 4, lesson.words());
        assertEquals(1, lesson.tables());
        assertEquals(1, lesson.cases());
        assertEquals(List.of("Is it hollow?"), lesson.checks());
    }

    @Test
    void theBankIsCountedByKindDifficultyAndLevel() {
        Bank bank = report(Fixtures.base()).bank();
        assertEquals(6, bank.questions());
        assertEquals(6, bank.drawn());
        assertEquals(
                Map.of("matching", 1, "multiple", 1, "numeric", 1, "short", 1, "single", 1, "true-false", 1),
                bank.kinds());
        assertEquals(Map.of("easy", 2, "medium", 2, "hard", 2), bank.difficulties());
        assertEquals(4, bank.blooms().get("remember"));
        assertEquals(2, bank.choices());
        assertEquals(1, bank.longest());
        assertEquals(1, bank.statements());
        assertEquals(0, bank.trueRight());
    }

    @Test
    void aQuestionThatNoDrawReachesIsNotInADraw() {
        Map<String, String> files = Fixtures.base();
        files.compute("courses/sample/quizzes/quiz.yaml", (file, text) -> text.replaceAll("\n.*\\{count: 3.*", ""));
        ContentReport report = report(files);
        assertEquals(2, report.bank().drawn());
        assertEquals(List.of("sa-match", "sa-minutes", "sa-several", "sa-word"), report.undrawn());
    }

    @Test
    void aCaseIsDrawnWithAllItsParts() {
        ContentReport report = report(Fixtures.kinds());
        assertEquals(List.of(), report.problems());
        assertTrue(report.bank().drawn() > 6, report.bank().toString());
    }

    @Test
    void aDrawIsToldWithWhatItMayChooseFrom() {
        assertEquals(
                List.of(new DrawReport(2, 1, List.of("easy", "sa-1"), 2), new DrawReport(3, 1, List.of("sa-1"), 6)),
                report(Fixtures.base())
                        .courses()
                        .get(0)
                        .modules()
                        .get(0)
                        .quizzes()
                        .get(0)
                        .draws());
    }

    @Test
    void factsAreHeldAgainstLessonsAndQuestions() {
        Map<String, String> files = Fixtures.base();
        files.compute("facts.yaml", (file, text) -> text + """

                E2:
                  text: "Nobody teaches this."
                  system: none
                  sources: [S2]
                  evidence: []
                  mark: verified
                """);
        ContentReport report = report(files);
        assertEquals(List.of("E2"), report.coverage().verifiedNotTaught());
        assertEquals(List.of("E1"), report.coverage().taughtNotAsked());
        assertEquals(List.of(), report.coverage().askedNotTaught());
        assertEquals(List.of("sa-first", "sa-second"), report.unreviewed());
        assertEquals(List.of(), report.askedLessThan(2));
        assertEquals(2, report.askedLessThan(6).size());
    }

    @Test
    void theTextKeepsWithinAHundredColumnsAndEndsWithTheProblems() {
        Map<String, String> files = Fixtures.base();
        files.put("notes.txt", "");
        String text = ReportText.of(report(files));
        assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
        assertTrue(text.contains("\n    sa-first "), text);
        assertTrue(text.contains("Taught, not asked: 1: E1."), text);
        assertTrue(text.contains("\n1 problem\n  notes.txt:1: "), text);
        assertTrue(ReportText.of(report(Fixtures.base())).endsWith("\nNo problems.\n"));
    }

    @Test
    void whatIsLeftOfABrokenFolderIsToldWithoutFail() {
        Map<String, String> files = Fixtures.base();
        files.put("courses/sample/course.yaml", "modules: [");
        assertTrue(ReportText.of(report(files)).contains("problem"));
        assertTrue(ReportText.of(report(Map.of())).contains("0 courses"));
    }

    @Test
    void theContentThatIsShippedFitsToo() {
        ContentReport report = ContentCommand.report(Path.of("content"));
        assertEquals(List.of(), report.problems());
        assertTrue(ReportText.of(report).lines().allMatch(line -> line.length() <= 100));
        assertTrue(report.json().startsWith("{\"courses\":["));
    }
}
