package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.parse.ContentParser;

/** Questions to oneself within a lesson. */
class CheckBoxTest {

    private static final String LESSON = "courses/sample/lessons/first.md";
    private static final String ASKED = """
            ::: check
            What is *this* needle
            like?

            - [x] Solid, as :zh-Latn[háozhēn] are :: It has no bore,
              which is why nothing is given through it.
            - [ ] Hollow :: A syringe's is.
            :::
            """;

    private static Lesson lesson(String text) {
        Map<String, String> files = Fixtures.base();
        files.computeIfPresent(LESSON, (path, old) -> old.replace("::: key-points", text + "\n::: key-points"));
        ContentParser.Parsed parsed = ContentParser.parse(files);
        assertEquals(List.of(), parsed.problems());
        return parsed.catalogue().lesson("sa-first").orElseThrow();
    }

    private static String between(String start, String end, String html) {
        int from = html.indexOf(start);
        return html.substring(from, html.indexOf(end, from));
    }

    @Test
    void eachAnswerOpensByItselfAndSaysWhatIsToBeSaidOfIt() {
        String box = between("<div class=\"check\"", "</ol>", lesson(ASKED).html());
        assertTrue(
                box.startsWith(
                        "<div class=\"check\" role=\"group\" aria-labelledby=\"check-1\">"
                                + "<p class=\"check-title\" id=\"check-1\">Check yourself 1</p>"
                                + "<p>What is <em>this</em> needle like?</p><ol><li><details><summary>Hollow</summary>"
                                + "<div class=\"feedback wrong\"><p><strong>Not quite.</strong> A syringe's is.</p></div></details></li>"),
                box);
        assertTrue(
                box.contains("<summary>Solid, as <span lang=\"zh-Latn\">háozhēn</span> are</summary>"
                        + "<div class=\"feedback right\"><p><strong>Right.</strong> It has no bore, which is why"),
                box);
    }

    @Test
    void theOrderTellsNothing() {
        String html = lesson("::: check\nHow many?\n\n- [x] 10 of 16 :: Yes.\n- [ ] None :: No.\n- [ ] 9 of 16 :: No.\n"
                        + "- [ ] all :: No.\n:::\n")
                .html();
        List<String> order = List.of("9 of 16", "10 of 16", "all", "None");
        List<Integer> at =
                order.stream().map(answer -> html.indexOf("<summary>" + answer)).toList();
        assertEquals(at.stream().sorted().toList(), at, html);
        assertFalse(at.contains(-1), html);
    }

    @Test
    void boxesAreCountedAndTheirKeyStandsAtTheEnd() {
        String html =
                lesson(ASKED + "\nMore.\n\n" + ASKED.replace("this", "that")).html();
        assertTrue(html.contains("id=\"check-2\">Check yourself 2<"), html);
        String key = html.substring(html.indexOf("<div class=\"check-answers\">"));
        assertTrue(
                key.startsWith(
                        "<div class=\"check-answers\"><p class=\"check-title\">Check yourself: answers</p><ol><li>B: It has no"));
        assertEquals(2, key.split("<li>", -1).length - 1);
        assertFalse(lesson("Nothing is asked.\n").html().contains("check-answers"));
    }

    @Test
    void nothingOfABoxIsTaughtOrFound() {
        Lesson lesson = lesson(ASKED);
        assertFalse(lesson.sections().toString().contains("Hollow"));
        assertFalse(lesson.sections().toString().contains("What is"));
        assertEquals(lesson("").headings(), lesson.headings());
        assertNotEquals(lesson("").revision(), lesson.revision());
    }

    @Test
    void wordsOfAnAuthorCannotLeaveThePage() {
        String html = lesson("::: check\nA < B & \"C\"?\n\n- [x] 1 < 2 :: Yes \\<b>.\n- [ ] `<i>` :: No.\n:::\n")
                .html();
        assertTrue(html.contains("<p>A &lt; B &amp; &quot;C&quot;?</p>"), html);
        assertTrue(html.contains("Yes &lt;b&gt;."), html);
        assertTrue(html.contains("<code>&lt;i&gt;</code>"), html);
    }
}
