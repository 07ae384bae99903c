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

class ResponsesTest {

    private static final Choice SINGLE = QuestionSamples.single("q-single");
    private static final Choice MULTIPLE = QuestionSamples.multiple("q-multiple");
    private static final Matching MATCHING = QuestionSamples.matching("q-matching");
    private static final Numeric NUMERIC = QuestionSamples.numeric("q-numeric");

    @Test
    void whatIsNoNumberIsUnreadableWhereANumberIsAsked() {
        for (String text : List.of("NaN", "Infinity", "fifteen", "-", "\u0661\u0665")) {
            assertEquals(
                    new Reading.Unreadable("t", "Write a number with the digits 0 to 9."),
                    Responses.read(NUMERIC, Map.of("t", List.of(text))));
        }
    }

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
        assertEquals(Response.of("r", "b"), read(SINGLE, Map.of("r", List.of("b"))));
        assertEquals(Response.of("r", "a", "c"), read(MULTIPLE, Map.of("r", List.of("c", "a"))));
        assertEquals(Response.of("m.l1", "r2"), read(MATCHING, Map.of("m.l1", List.of("r2"), "m.l2", List.of(""))));
        assertEquals(Response.of("t", "15 "), read(NUMERIC, Map.of("t", List.of("15 "))));
    }

    @Test
    void nothingSentIsBlank() {
        assertEquals(Response.blank(), read(SINGLE, Map.of()));
        assertEquals(Response.blank(), read(MATCHING, Map.of("m.l1", List.of(""))));
        assertEquals(Response.blank(), read(NUMERIC, Map.of("t", List.of("  "))));
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
        assertEquals(Response.of("t", "1".repeat(2_000)), read(NUMERIC, Map.of("t", List.of("1".repeat(2_000)))));
        refuses(NUMERIC, Map.of("t", List.of("1".repeat(2_001))), "t");
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
                Responses.write(new Response(Map.of("m.l2", List.of("r1"), "m.l1", List.of("r2")))));
        assertEquals("{}", Responses.write(Response.blank()));
        assertEquals("{\"t\":[\"\\u001f\\\"\\\\\\n\u00e9\"]}", Responses.write(Response.of("t", "\u001f\"\\\n\u00e9")));
    }

    @Property(tries = 500)
    void whateverIsTypedIsReadBackAsItWas(@ForAll String text) {
        Response typed = Response.of("t", text);
        assertEquals(typed, Responses.parse(Responses.write(typed)));
    }

    @Property(tries = 300)
    void whateverIsChosenIsReadBackAsItWas(@ForAll @Size(min = 1, max = 5) Set<String> options) {
        Response chosen = Response.of("r", options.toArray(String[]::new));
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
