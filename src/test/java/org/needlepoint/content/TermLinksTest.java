package org.needlepoint.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.content.domain.Lesson;
import org.needlepoint.content.domain.parse.ContentParser;

/** Which words of a lesson lead to the glossary. */
class TermLinksTest {

    private static final String LESSON = "courses/sample/lessons/first.md";
    private static final Pattern LINK = Pattern.compile(
            "<span class=\"word\"><a href=\"/glossary#term-([a-z-]+)\" aria-describedby=\"word-\\1\">([^<]*)</a>");
    private static final String GLOSSARY = """
            trigger-point:
              term: trigger point
              also: [TrP, tender spot]
              unlinked: [tender spot]
              system: dn
              text: "A tender place & more."
              facts: [F1]
              sources: []
              see: []
            active:
              term: active trigger point
              also: []
              system: dn
              text: "One that hurts."
              facts: [F1]
              sources: []
              see: []
            law:
              term: denervation
              also: [Cannon's law, GRADE, biopsy, needle-stick, reflex]
              system: ims
              text: "A loss."
              facts: [F1]
              sources: []
              see: []
            """;

    /** @param text in place of the lesson's first paragraph */
    private static Lesson lesson(String text) {
        Map<String, String> files = Fixtures.base();
        files.put("glossary.yaml", GLOSSARY);
        files.computeIfPresent(
                LESSON, (path, old) -> old.replace("The needle is solid.[@S1] {F1}", text + "\n\nTold.[@S1] {F1}"));
        ContentParser.Parsed parsed = ContentParser.parse(files);
        assertEquals(List.of(), parsed.problems());
        return parsed.catalogue().lesson("sa-first").orElseThrow();
    }

    /** As "id words", in the order of the text. */
    private static List<String> links(String text) {
        Matcher link = LINK.matcher(lesson(text).html());
        return link.results()
                .map(found -> found.group(1) + " " + found.group(2).replace('\n', ' '))
                .toList();
    }

    @Test
    void whatItMeansStandsBesideTheLink() {
        assertTrue(
                lesson("Find a trigger point.")
                        .html()
                        .contains(
                                "<p>Find a <span class=\"word\">"
                                        + "<a href=\"/glossary#term-trigger-point\" aria-describedby=\"word-trigger-point\">trigger point</a>"
                                        + "<span class=\"meaning\" role=\"tooltip\" id=\"word-trigger-point\">A tender place &amp; more.</span></span>.</p>"));
    }

    @Test
    void onlyTheFirstOfATermIsLinkedWhateverItIsCalled() {
        assertEquals(
                List.of("trigger-point TrP", "law Cannon's law"),
                links("A TrP, a trigger point.\n\nCannon's law, *denervation*, a TrP."));
        assertEquals(List.of("trigger-point trigger point"), links("*A trigger point* and a trigger point."));
    }

    @Test
    void theLongestWordGoesFirst() {
        assertEquals(
                List.of("active active trigger point"), links("An active trigger point, an active trigger point."));
        assertEquals(
                List.of("active Active trigger points", "trigger-point trigger point"),
                links("Active trigger points; an inactive trigger point."));
    }

    @ParameterizedTest
    @CsvSource({
        "Trigger points hurt., Trigger points",
        "The trigger point's edge., trigger point",
        "(trigger point), trigger point",
        "A TRIGGER POINT!, TRIGGER POINT",
        "“trigger point”, trigger point",
        "A trigger–trigger point, trigger point",
        "Of biopsies., biopsies",
        "Two reflexes., reflexes",
        "Cannon’s law, Cannon’s law",
        "A needle-stick., needle-stick"
    })
    void wholeWordsAndTheirPluralsAreFound(String text, String found) {
        assertEquals(
                List.of(found),
                links(text).stream().map(link -> link.replaceFirst("\\S+ ", "")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "A grade.",
        "A trp.",
        "Regrade.",
        "A trigger-point injection.",
        "A trigger. Point.",
        "A trigger :zh-Latn[x] point.",
        "A tender spot.",
        "`trigger point`",
        "A [trigger point](lesson:sa-second).",
        "The :site[trigger point](LU1).",
        "The :zh-Latn[trigger point].",
        "trigger **point**",
        "## A trigger point"
    })
    void nothingElseIs(String text) {
        assertEquals(List.of(), links(text));
    }

    @Test
    void aWordMayGoOnInTheNextLine() {
        assertEquals(List.of("trigger-point trigger point"), links("Here is a trigger\npoint, and *more*."));
        assertTrue(lesson("Here is a TrP\nof a kind.\nSo.").html().contains("</span></span>\nof a kind.\nSo.</p>"));
    }

    @Test
    void tablesListsAndBoxesAreProseHeadsFiguresAndCheckBoxesAreNot() {
        assertEquals(List.of("trigger-point trigger point"), links("| TrP |\n|---|\n| trigger point |"));
        assertEquals(List.of("trigger-point TrP"), links("- TrP\n- TrP"));
        assertEquals(List.of("trigger-point TrP"), links("::: safety\nA TrP.\n:::"));
        assertEquals(List.of(), links("![A TrP](figures/needle.svg \"A TrP\")"));
        assertEquals(List.of(), links("::: check\nA TrP?\n\n- [x] TrP :: TrP.\n- [ ] No :: TrP.\n:::"));
    }

    @Test
    void searchAndContentsDoNotSeeTheLinks() {
        Lesson lesson = lesson("A trigger point.");
        assertFalse(lesson.sections().toString().contains("tender place"));
        assertTrue(lesson.sections().toString().contains("A trigger point."));
    }
}
