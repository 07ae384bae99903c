package org.needlepoint.question.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.needlepoint.question.domain.Responses.Reading;

class ResponsesTest {

    private static final Choice SINGLE = QuestionSamples.single("q-single");
    private static final Choice MULTIPLE = QuestionSamples.multiple("q-multiple");
    private static final Matching MATCHING = QuestionSamples.matching("q-matching");
    private static final Numeric NUMERIC = QuestionSamples.numeric("q-numeric");

    private static Response read(Question question, Map<String, List<String>> parameters) {
        return assertInstanceOf(Reading.Read.class, Responses.read(question, parameters))
                .response();
    }

    private static void refuses(Question question, Map<String, List<String>> parameters, String parameter) {
        assertEquals(
                parameter,
                assertInstanceOf(Reading.Unreadable.class, Responses.read(question, parameters))
                        .parameter());
    }

    @Test
    void eachKindReadsItsOwnParameters() {
        assertEquals(new Response.Chosen(Set.of("b")), read(SINGLE, Map.of("r", List.of("b"))));
        assertEquals(new Response.Chosen(Set.of("a", "c")), read(MULTIPLE, Map.of("r", List.of("c", "a"))));
        assertEquals(
                new Response.Matched(Map.of("l1", "r2")),
                read(MATCHING, Map.of("m.l1", List.of("r2"), "m.l2", List.of(""))));
        assertEquals(new Response.Typed("15 "), read(NUMERIC, Map.of("t", List.of("15 "))));
    }

    @Test
    void nothingSentIsBlank() {
        assertEquals(new Response.Blank(), read(SINGLE, Map.of()));
        assertEquals(new Response.Blank(), read(MATCHING, Map.of("m.l1", List.of(""))));
        assertEquals(new Response.Blank(), read(NUMERIC, Map.of("t", List.of("  "))));
    }

    @Test
    void whatIsNotOnTheQuestionIsRefused() {
        refuses(SINGLE, Map.of("r", List.of("z")), "r");
        refuses(SINGLE, Map.of("r", List.of("a", "b")), "r");
        refuses(MATCHING, Map.of("m.l9", List.of("r1")), "m.l9");
        refuses(MATCHING, Map.of("m.l1", List.of("r9")), "m.l1");
        refuses(MATCHING, Map.of("m.l1", List.of("r1", "r2")), "m.l1");
    }

    @Test
    void aResponseOfAnotherKindIsRefused() {
        refuses(SINGLE, Map.of("t", List.of("a")), "t");
        refuses(NUMERIC, Map.of("r", List.of("a")), "r");
        refuses(MATCHING, Map.of("r", List.of("r1")), "r");
        refuses(SINGLE, Map.of("r", List.of("a"), "grade", List.of("1/1")), "grade");
    }

    @Test
    void aTextOverTwoThousandCharactersIsRefused() {
        assertEquals(new Response.Typed("x".repeat(2_000)), read(NUMERIC, Map.of("t", List.of("x".repeat(2_000)))));
        refuses(NUMERIC, Map.of("t", List.of("x".repeat(2_001))), "t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\ud800", "\udc00a"})
    void whatNoDatabaseKeepsAsTextIsRefused(String text) {
        refuses(NUMERIC, Map.of("t", List.of(text)), "t");
    }

    @Test
    void equalResponsesHaveEqualBytes() {
        assertEquals("{\"r\":[\"a\",\"c\"]}", Responses.write(read(MULTIPLE, Map.of("r", List.of("c", "a", "c")))));
        assertEquals(
                "{\"m.l1\":[\"r2\"],\"m.l2\":[\"r1\"]}",
                Responses.write(new Response.Matched(Map.of("l2", "r1", "l1", "r2"))));
        assertEquals("{}", Responses.write(new Response.Blank()));
        assertEquals(
                "{\"t\":[\"\\u001f\\\"\\\\\\n\u00e9\"]}", Responses.write(new Response.Typed("\u001f\"\\\n\u00e9")));
    }

    @Property(tries = 500)
    void whateverIsTypedIsReadBackAsItWas(@ForAll String text) {
        Response typed = new Response.Typed(text);
        assertEquals(typed, Responses.parse(Responses.write(typed)));
    }

    @Property(tries = 300)
    void whateverIsChosenIsReadBackAsItWas(@ForAll @Size(min = 1, max = 5) Set<String> options) {
        Response chosen = new Response.Chosen(options);
        assertEquals(chosen, Responses.parse(Responses.write(chosen)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"r\":[\"a\"]",
                "{\"r\":[\"a\"]}x",
                "{\"r\":\"a\"}",
                "{\"r\":[\"\\x\"]}",
                "{\"r\":[\"\\u00"
            })
    void aDamagedRecordIsToldAsSuch(String stored) {
        assertThrows(IllegalArgumentException.class, () -> Responses.parse(stored));
    }
}
