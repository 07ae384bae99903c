package org.needlepoint.content.domain.report;

import java.util.List;
import java.util.Map;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.markdown.LessonParts;

/**
 * One lesson, counted.
 *
 * @param words as they are read, see {@link org.needlepoint.content.domain.ReadingTime}
 * @param minutes of study, as its author plans it
 * @param readingMinutes for the text alone
 * @param readability of its running text
 * @param checks what its check boxes ask
 * @param figures addresses, as written
 * @param cases headings that promise a worked case
 * @param asked ids of the questions that ask for this lesson, see {@link Asked}
 * @param objectives how many it has
 */
public record LessonReport(
        String id,
        String title,
        int words,
        int minutes,
        int readingMinutes,
        Readability readability,
        List<String> checks,
        List<String> figures,
        int tables,
        int cases,
        int objectives,
        List<String> asked,
        boolean reviewed) {

    public LessonReport {
        checks = List.copyOf(checks);
        figures = List.copyOf(figures);
        asked = List.copyOf(asked);
    }

    static LessonReport of(Lesson lesson, List<String> asked) {
        LessonParts parts = LessonParts.of(body(lesson));
        return new LessonReport(
                lesson.id(),
                lesson.title(),
                lesson.words(),
                lesson.minutes(),
                lesson.readingMinutes(),
                Readability.of(parts.paragraphs()),
                parts.checks(),
                parts.figures(),
                parts.tables(),
                parts.cases(),
                lesson.objectives().size(),
                asked,
                !lesson.reviewed().isEmpty());
    }

    private static String body(Lesson lesson) {
        int end = lesson.source().indexOf("\n---\n", 3);
        return end < 0 ? lesson.source() : lesson.source().substring(end + 5);
    }

    /** Whether so many questions ask for each objective; a question serves one. */
    boolean isAskedFor(int each) {
        return asked.size() >= each * objectives;
    }

    Map<String, Object> values() {
        return Json.object(
                "id", id,
                "title", title,
                "words", words,
                "minutes", minutes,
                "readingMinutes", readingMinutes,
                "readingEase", Json.rounded(readability.ease()),
                "grade", Json.rounded(readability.grade()),
                "checks", checks.size(),
                "figures", figures,
                "tables", tables,
                "workedCases", cases,
                "objectives", objectives,
                "asked", asked,
                "reviewed", reviewed);
    }
}
