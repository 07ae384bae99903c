package org.needlepoint.question.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlepoint.question.domain.shown.MarkedPart;
import org.needlepoint.shared.domain.Fraction;

/** What holds of every kind of question, whatever it asks. */
class KindsTest {

    private static final List<String> HOSTILE = List.of(
            "NaN",
            "1e9",
            "-1",
            "99999999999999999999",
            "\u0000",
            "a\ud800",
            "\u0007",
            "1,NaN",
            "x".repeat(1 << 20),
            "=1+1");

    record Sending(Question question, Map<String, List<String>> parameters) {}

    static List<Question> kinds() {
        return QuestionSamples.all();
    }

    private static Grade graded(Question question, Map<String, List<String>> parameters) {
        return question.grade(((Reading.Read) Responses.read(question, parameters)).response());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theRightAnswerEarnsThePointUnlessAPersonMarksIt(Question question) {
        Grade grade = graded(question, InKey.of(question));
        assertEquals(question.markedByHand() ? Grade.Verdict.AWAITING : Grade.Verdict.RIGHT, grade.overall());
        assertEquals(question.markedByHand() ? Fraction.ZERO : Fraction.ONE, grade.mark());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aBlankAnswerEarnsNothing(Question question) {
        Map<String, List<String>> empty = new HashMap<>();
        question.parameters().forEach(name -> empty.put(name, List.of("", "  ")));
        for (Map<String, List<String>> sent : List.of(Map.<String, List<String>>of(), empty)) {
            Grade grade = graded(question, sent);
            assertEquals(Fraction.ZERO, grade.mark());
            assertEquals(Grade.Verdict.UNANSWERED, grade.overall());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theOrderOfSendingDoesNotMatter(Question question) {
        Map<String, List<String>> backwards = new TreeMap<>(Collections.reverseOrder());
        InKey.of(question).forEach((name, values) -> {
            List<String> turned = new ArrayList<>(values);
            Collections.reverse(turned);
            backwards.put(name, turned);
        });
        Reading forwards = Responses.read(question, InKey.of(question));
        assertEquals(forwards, Responses.read(question, backwards));
        Response response = ((Reading.Read) forwards).response();
        assertEquals(response, Responses.parse(Responses.write(response)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void anAnswerOfAnotherKindIsRefused(Question question) {
        for (Question other : kinds()) {
            boolean alike = question.parameters().containsAll(InKey.of(other).keySet());
            if (!alike) {
                assertTrue(Responses.read(question, InKey.of(other)) instanceof Reading.Unreadable, other.type());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatMakesNoSenseIsRefusedOrGradedButNeverFails(Question question) {
        for (String name : question.parameters()) {
            for (String value : HOSTILE) {
                for (List<String> values : List.of(List.of(value), List.of(value, value), List.of(value, "a"))) {
                    assertHarmless(new Sending(question, Map.of(name, values)));
                }
            }
            assertTrue(
                    Responses.read(question, Map.of(name, List.of("x".repeat(1 << 20)))) instanceof Reading.Unreadable);
            assertTrue(Responses.read(question, Map.of(name, List.of("a\u0000"))) instanceof Reading.Unreadable);
        }
    }

    @Property(tries = 2_000)
    void everyMarkIsInItsRange(@ForAll("sendings") Sending sending) {
        assertHarmless(sending);
    }

    private static void assertHarmless(Sending sending) {
        Question question = sending.question();
        if (Responses.read(question, sending.parameters()) instanceof Reading.Read read) {
            Grade grade = question.grade(read.response());
            boolean costs = question instanceof Choice choice && choice.scoring() == Choice.Scoring.PENALTY;
            assertTrue(grade.mark().compareTo(Fraction.of(costs ? -1 : 0, 1)) >= 0, sending::toString);
            assertTrue(grade.mark().compareTo(Fraction.ONE) <= 0, sending::toString);
            assertEquals(read.response(), Responses.parse(Responses.write(read.response())));
            List<String> layout = question.layout(new Random(1));
            question.open(layout, read.response());
            assertFalse(question.marked(layout, read.response(), grade).isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theLayoutIsTheSameForTheSameSeed(Question question) {
        assertEquals(question.layout(new Random(7)), question.layout(new Random(7)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsOpenTellsNothing(Question question) {
        List<String> layout = question.layout(new Random(3));
        for (Map<String, List<String>> sent : List.of(Map.<String, List<String>>of(), InKey.of(question))) {
            Response response = ((Reading.Read) Responses.read(question, sent)).response();
            String open = question.open(layout, response).toString();
            for (String secret : List.of("Feedback", "Explanation", "true", "false", "RIGHT", "WRONG")) {
                assertFalse(open.contains(secret), () -> secret + " in " + open);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyPartThatIsJudgedSaysWhy(Question question) {
        Response response = ((Reading.Read) Responses.read(question, InKey.of(question))).response();
        List<MarkedPart> parts = question.marked(question.layout(new Random(1)), response, question.grade(response));
        assertTrue(parts.stream()
                .filter(part -> part.verdict().equals("right") || part.verdict().equals("wrong"))
                .allMatch(part -> part.feedback().startsWith("Feedback")));
        assertTrue(parts.stream().allMatch(part -> part.right().isEmpty()), "what is right is not corrected");
    }

    /** Names that the question has, with values that it knows, and some that it does not. */
    @Provide
    Arbitrary<Sending> sendings() {
        return Arbitraries.of(kinds()).flatMap(question -> {
            List<String> values = new ArrayList<>(List.of("", "a", "17", "1", "x y"));
            values.addAll(question.layout(new Random(1)));
            InKey.of(question).values().forEach(values::addAll);
            Arbitrary<List<String>> some =
                    Arbitraries.of(values).list().ofMinSize(1).ofMaxSize(3);
            return Combinators.combine(
                            Arbitraries.of(question.parameters()).set(),
                            some.list().ofSize(20))
                    .as((names, texts) -> {
                        Map<String, List<String>> sent = new HashMap<>();
                        names.forEach(name -> sent.put(name, texts.get(sent.size() % texts.size())));
                        return new Sending(question, sent);
                    });
        });
    }
}
