package org.needlepoint.course.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.needlepoint.content.domain.Lesson;

class BindingTest {

    private static final String SITE = "https://needlepoint.example";

    private static Lesson lesson(String id, String html) {
        return new Lesson(
                id,
                "c",
                "m",
                "0123456789abcdef",
                "",
                id,
                List.of(),
                10,
                700,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                html,
                "");
    }

    private static String bound(String html) {
        Lesson one = lesson("nf-1", html);
        return new Binding(List.of(one, lesson("nf-2", "")), SITE).bind(one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#source-1 | #nf-1-source-1",
                "/lessons/nf-2 | #nf-2",
                "/lessons/nf-2#fact-F5 | #nf-2-fact-F5",
                "/lessons/ns-1 | https://needlepoint.example/lessons/ns-1",
                "/lessons/ns-1#fact-F5 | https://needlepoint.example/lessons/ns-1#fact-F5",
                "/glossary#term-taut-band | #term-taut-band",
                "/atlas/LI4?course=nf | https://needlepoint.example/atlas/LI4?course=nf"
            })
    void linksLeadWithinTheBookWhereTheyCan(String address, String bound) {
        assertEquals("<a class=\"x\" href=\"" + bound + "\">", bound("<a class=\"x\" href=\"" + address + "\">"));
    }

    @Test
    void idsBelongToTheirLessonAndHeadingsGoDown() {
        assertEquals(
                "<h3 id=\"nf-1-s-a\">A</h3><h4>B</h4><div aria-labelledby=\"nf-1-check-1\"><a aria-describedby=\"nf-1-word-qi\"></a><hr></div>",
                bound(
                        "<h2 id=\"s-a\">A</h2><h3>B</h3><div aria-labelledby=\"check-1\"><a aria-describedby=\"word-qi\"></a><hr></div>"));
    }

    @Test
    void whatLeadsToSeveralIdsOrToAPaintFollowsThem() {
        assertEquals(
                "<td headers=\"nf-1-a nf-1-b\"><p aria-labelledby=\"nf-1-c nf-1-d\"><path fill=\"url(#nf-1-e)\"/></td>",
                bound("<td headers=\"a b\"><p aria-labelledby=\"c d\"><path fill=\"url(#e)\"/></td>"));
    }

    @Test
    void wordsOfTheTextStayAsTheyAre() {
        String text = "<p>id=&quot;a&quot; and href=&quot;#b&quot;, &lt;h2&gt;, grid=\"c\", url(#d), 5 $1 \\2</p>";
        assertEquals(text, bound(text));
    }

    @Test
    void termsAreThoseThatAreLedTo() {
        Lesson one =
                lesson("nf-1", "<a href=\"/glossary#term-qi\"><a href=\"/glossary#term-cun\"><a href=\"/glossary\">");
        Binding binding = new Binding(List.of(one), "");
        assertEquals("<a href=\"#term-qi\"><a href=\"#term-cun\"><a href=\"/glossary\">", binding.bind(one));
        assertEquals(List.of("cun", "qi"), binding.terms());
    }
}
