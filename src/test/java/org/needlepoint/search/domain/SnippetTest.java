package org.needlepoint.search.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetTest {

    private static final String LONG = "one two three ".repeat(60);

    @Test
    void aShortTextIsShownWhole() {
        assertEquals("a <mark>b</mark> &lt;c&gt;", Snippet.part("a b <c>", List.of(new Span(2, 3))));
    }

    @Test
    void aLongTextIsCutBetweenWordsWhereMostWasFound() {
        int at = LONG.indexOf("two", 400);
        String part = Snippet.part(LONG, List.of(new Span(4, 7), new Span(at, at + 3), new Span(at + 14, at + 17)));
        assertTrue(part.startsWith("… "), part);
        assertTrue(part.endsWith(" …"), part);
        assertEquals(3, part.split("<mark>two</mark>").length, part);
        assertTrue(part.replaceAll("</?mark>", "").matches("… ((one|two|three) )+…"), part);
    }

    @Test
    void aTextWithoutSpacesIsCutAllTheSame() {
        String han = "針".repeat(500);
        String part = Snippet.part(han, List.of(new Span(450, 451)));
        assertTrue(part.contains("<mark>針</mark>"), part);
        assertTrue(part.length() < 300, part);
    }

    @Test
    void nothingFoundInTheTextShowsItsBeginning() {
        assertTrue(Snippet.part(LONG, List.of()).startsWith("one two three"));
    }
}
