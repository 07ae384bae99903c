package org.needlepoint.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.shared.Blank;

class StencilTest {

    private static final String NAME = Blank.NAME.mark();
    private static final String TOKEN = Blank.TOKEN.mark();

    @Test
    void eachBlankGetsItsOwnText() throws Exception {
        Stencil stencil = cut(NAME + " – " + TOKEN + NAME);
        assertEquals("Ada – t1Ada", print(stencil, "Ada", "t1").text());
        assertEquals("Béla – t2Béla", print(stencil, "Béla", "t2").text());
    }

    @Test
    void aNameIsTextAndNeverMarkup() throws Exception {
        assertEquals(
                "<a>&lt;b&gt;&quot;&amp;&#39;</a>",
                print(cut("<a>" + NAME + "</a>"), "<b>\"&'", "").text());
    }

    @Test
    void aNameThatLooksLikeAMarkFillsNoOtherBlank() throws Exception {
        assertEquals(
                "~TOKEN~ t1 $1",
                print(cut(NAME + " " + TOKEN + " $1"), "~TOKEN~", "t1").text());
        assertEquals(TOKEN, print(cut(NAME), TOKEN, "t1").text());
    }

    @Test
    void aPageWithoutBlanksIsItself() throws Exception {
        assertEquals("Seite für alle", print(cut("Seite für alle"), "Ada", "t1").text());
        assertEquals("", print(cut(""), "Ada", "t1").text());
    }

    @Test
    void theLengthIsThatOfTheFilledPageInBytes() throws Exception {
        assertEquals("3", print(cut(NAME), "é!", "").header("Content-Length"));
    }

    @Test
    void whatThePageSaidOfItselfIsSaidAgain() throws Exception {
        assertEquals("no-store", print(cut("x"), "", "").header("Cache-Control"));
    }

    private static Stencil cut(String page) {
        return Stencil.cut(
                "text/html;charset=UTF-8", Map.of("Cache-Control", "no-store"), page.getBytes(StandardCharsets.UTF_8));
    }

    private static Exchange print(Stencil stencil, String name, String token) throws Exception {
        Exchange exchange = new Exchange("/", "nobody");
        stencil.print(exchange.response(), Map.of(Blank.NAME, name, Blank.TOKEN, token));
        return exchange;
    }
}
