package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.parse.ContentParser;

/** Links of a lesson to the atlas, and the small maps below them. */
class SiteMapsTest {

    private static final Pattern MAP =
            Pattern.compile("<figure><svg viewBox=\"[^>]*><path class=\"ink-2 sunken-fill\".*?</figure>");
    private static final String LESSON = "courses/sample/lessons/first.md";

    /** @param text in place of the lesson's first paragraph */
    private static Lesson lesson(String text) {
        return lesson(text, Fixtures.base());
    }

    private static Lesson lesson(String text, Map<String, String> files) {
        files.computeIfPresent(
                LESSON, (path, old) -> old.replace("The needle is solid.[@S1] {F1}", text + "[@S1] {F1}"));
        ContentParser.Parsed parsed = ContentParser.parse(files);
        assertEquals(List.of(), parsed.problems());
        return parsed.catalogue().lesson("sa-first").orElseThrow();
    }

    private static int count(String html, String what) {
        return html.split(what, -1).length - 1;
    }

    @Test
    void everyMentionIsALinkAndTheFirstHasAMap() {
        Lesson lesson = lesson("It lies at :site[LU1].\n\nAgain :site[LU1], and the :site[breast muscle](pectoralis).");
        assertEquals(List.of("LU1", "pectoralis"), lesson.sites());
        assertEquals(2, count(lesson.html(), "<a class=\"site\" href=\"/atlas/LU1\">LU1</a>"));
        assertEquals(1, count(lesson.html(), "<a class=\"site\" href=\"/atlas/pectoralis\">breast muscle</a>"));
        assertTrue(
                lesson.html().contains("<summary>On the body: LU1</summary><figure><svg viewBox=\"160 40 160 120\""));
        assertTrue(lesson.html().contains("<summary>On the body: breast muscle</summary>"));
        assertEquals(2, count(lesson.html(), "<details"));
    }

    @Test
    void theMapShowsTheBodyTheDangerAndThePlace() {
        String html = lesson("It lies at :site[LU1].").html();
        String map = html.substring(html.indexOf("<details"), html.indexOf("</details>"));
        assertTrue(map.contains("role=\"img\" aria-label=\"LU1, Front\""), map);
        assertTrue(map.contains("class=\"danger danger-fill\""), map);
        assertTrue(map.contains("<circle class=\"acu acu-fill\" cx=\"240.0\" cy=\"100.0\""), map);
        assertTrue(map.contains("Outer part of the upper chest."), map);
        assertFalse(map.contains("id="), "two may stand on one page");
    }

    @Test
    void aCourseThatHidesASystemSaysSoToTheAtlasAndDrawsNoneOfItsSites() {
        Map<String, String> files = Fixtures.base();
        files.computeIfPresent("courses/sample/course.yaml", (path, text) -> text + "hides: [acu]\n");
        String html = lesson("It lies at :site[LU1], in the :site[breast muscle](pectoralis).", files)
                .html();
        assertTrue(html.contains("href=\"/atlas/LU1?course=sample\">LU1</a>"), html);
        assertEquals(2, count(html, "href=\"/atlas/pectoralis\\?course=sample\""), "in the text and below the map");
        assertFalse(html.contains("acu-fill"), html);
        assertFalse(lesson("At :site[LU1].").html().contains("?course="));
    }

    @Test
    void whatTheLawOfAPlaceLeavesOutEveryCourseHides() {
        ContentParser.Parsed parsed = ContentParser.parse(Fixtures.base(), List.of("acu"));
        assertEquals(List.of(), parsed.problems());
        assertEquals(List.of("acu"), parsed.catalogue().atlas().hides());
        assertEquals(List.of("acu"), parsed.catalogue().courses().get(0).hides());
        assertFalse(parsed.catalogue()
                .version()
                .equals(ContentParser.parse(Fixtures.base()).catalogue().version()));
    }

    @Test
    void twoBoxesThatBelongTogetherAreNotParted() {
        String html = lesson("It is.\n\n::: tradition\nAt :site[LU1].\n:::\n\n::: evidence\nNone.\n:::\n\nSo")
                .html();
        assertTrue(html.indexOf("<section class=\"evidence\">") < html.indexOf("<details"), html);
        assertTrue(
                html.contains("</section>\n<section class=\"evidence\">") || html.contains("</section><section"), html);
    }

    @Test
    void aLessonIsReadAndSearchedByTheWordsOfALink() {
        Lesson lesson = lesson("It lies in the :site[breast muscle](pectoralis) itself.");
        assertTrue(
                lesson.sections().stream().anyMatch(section -> section.text().contains("in the breast muscle itself")));
    }

    /** Lesson pages stay small: a map costs what a paragraph does. */
    @Test
    void noMapOfTheAtlasIsLarge() {
        Map<String, Lesson> lessons = ContentParser.parse(
                        ContentFiles.read(Path.of("content")).texts())
                .catalogue()
                .lessons();
        assertTrue(lessons.values().stream().anyMatch(lesson -> !lesson.sites().isEmpty()));
        int maps = 0;
        for (Lesson lesson : lessons.values()) {
            Matcher map = MAP.matcher(lesson.html());
            while (map.find()) {
                assertTrue(map.group().length() < 2_000, lesson.id() + " " + map.group());
                maps++;
            }
        }
        assertTrue(maps > 10, "only " + maps + " maps");
    }
}
