package org.needlepoint.attempt.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.needlepoint.attempt.domain.Attempt;
import org.needlepoint.attempt.domain.AttemptSamples;
import org.needlepoint.attempt.domain.Given;
import org.needlepoint.attempt.domain.Sent;
import org.needlepoint.attempt.domain.Slot;
import org.needlepoint.attempt.domain.Turn;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Quiz.BehaviourName;
import org.needlepoint.question.domain.InKey;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.QuestionSamples;
import org.needlepoint.shared.domain.Fraction;

/**
 * Every kind of question under every behaviour, sent as a script sends it and as a form without script does: answered rightly, handed
 * in, graded, and graded again from its history.
 */
class WalkthroughTest {

    private static final Instant SOON = AttemptSamples.START.plusSeconds(60);

    /** How an answer travels. */
    enum Way {
        JSON {
            @Override
            Sent send(String action, int seen, Map<String, List<String>> values) {
                JsonObjectBuilder parameters = Json.createObjectBuilder();
                values.forEach((name, texts) -> {
                    JsonArrayBuilder list = Json.createArrayBuilder();
                    texts.forEach(list::add);
                    parameters.add(name, list);
                });
                String body = Json.createObjectBuilder()
                        .add("action", action)
                        .add("slot", 1)
                        .add("seen", seen)
                        .add("parameters", parameters)
                        .build()
                        .toString();
                try {
                    return StepsBody.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)))
                            .sent();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        },
        FORM {
            @Override
            Sent send(String action, int seen, Map<String, List<String>> values) {
                Map<String, String[]> fields = new HashMap<>();
                fields.put("do", new String[] {action.equals("check") ? "check.1" : action});
                fields.put("s1.seen", new String[] {Integer.toString(seen)});
                values.forEach((name, texts) -> fields.put("s1." + name, texts.toArray(String[]::new)));
                return AnswerForm.of(fields).answers().get(0);
            }
        };

        abstract Sent send(String action, int seen, Map<String, List<String>> values);
    }

    static Stream<Arguments> walks() {
        return QuestionSamples.all().stream().flatMap(question -> Arrays.stream(BehaviourName.values())
                .flatMap(behaviour ->
                        Arrays.stream(Way.values()).map(way -> Arguments.of(question.id(), question, behaviour, way))));
    }

    private static Attempt started(Question question, BehaviourName behaviour) {
        Quiz quiz = AttemptSamples.quiz(
                AttemptSamples.conduct(behaviour),
                Quiz.Passing.at(80),
                Quiz.Timing.FREE,
                Quiz.Retakes.FREE,
                List.of(Quiz.Draw.of(1, Set.of())));
        return AttemptSamples.started(quiz, List.of(question));
    }

    private static Turn turn(Attempt attempt, Sent sent) {
        Turn turn = Turn.of(attempt, List.of(sent), SOON);
        assertEquals(Map.of(), turn.refused());
        return turn;
    }

    @ParameterizedTest(name = "{0}, {2}, {3}")
    @MethodSource("walks")
    void fromTheFirstAnswerToTheMark(String id, Question question, BehaviourName behaviour, Way way) {
        Map<String, List<String>> right = new HashMap<>(InKey.of(question));
        Attempt attempt = started(question, behaviour);
        if (attempt.head().behaviour().asksCertainty()) {
            right.put(Given.CERTAINTY, List.of("3"));
        }
        Turn saved = turn(attempt, way.send("save", 0, right));
        assertEquals(1, saved.steps().size());
        assertTrue(slot(saved.after()).isAnswered());
        assertEquals(List.of(), turn(saved.after(), way.send("save", 0, right)).steps(), "the same twice is one step");

        boolean checks = attempt.head().behaviour().checks() && !question.markedByHand();
        Attempt answered =
                checks ? turn(saved.after(), way.send("check", 1, right)).after() : saved.after();
        assertEquals(
                checks ? Slot.State.CHECKED : Slot.State.ANSWERED,
                slot(answered).state());

        Attempt done = turn(answered, Sent.submit()).after();
        boolean byHand = attempt.head().behaviour().byHand(question);
        assertEquals(
                byHand ? Slot.State.AWAITING : Slot.State.GRADED, slot(done).state());
        if (!byHand) {
            assertEquals(Fraction.ONE, slot(done).mark().orElseThrow());
            assertTrue(done.head().finish().orElseThrow().passed());
        }
    }

    private static Slot slot(Attempt attempt) {
        return attempt.slot(1).orElseThrow();
    }
}
