package org.needlepoint.attempt.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Quiz.BehaviourName;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.QuestionSamples;
import org.needlepoint.question.domain.Response;

/** A quiz of five questions, one of each kind, and attempts at it. */
public final class AttemptSamples {

    public static final Instant START = Instant.parse("2027-03-28T00:30:00Z");
    public static final Duration LIMIT = Duration.ofMinutes(20);
    public static final Instant DEADLINE = START.plus(LIMIT);

    /** The draw keeps this order: each question has a tag of its own. */
    public static final List<Question> BANK = List.of(
            QuestionSamples.single("q1", "t1"),
            QuestionSamples.multiple("q2", "t2"),
            QuestionSamples.matching("q3", "t3"),
            QuestionSamples.numeric("q4", "t4"),
            QuestionSamples.shortText("q5", "t5"));

    private AttemptSamples() {}

    public static Quiz quiz(BehaviourName behaviour) {
        return quiz(behaviour, Optional.of(LIMIT), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Quiz quiz(
            BehaviourName behaviour,
            Optional<Duration> time,
            Optional<Instant> opens,
            Optional<Instant> closes,
            Optional<Integer> attempts) {
        List<Quiz.Draw> draws = List.of(
                new Quiz.Draw(1, Set.of("t1")),
                new Quiz.Draw(1, Set.of("t2")),
                new Quiz.Draw(1, Set.of("t3")),
                new Quiz.Draw(1, Set.of("t4")),
                new Quiz.Draw(1, Set.of("t5")));
        return new Quiz(
                "quiz",
                "course",
                "m1",
                "quiz-revision",
                "source",
                "A quiz",
                behaviour,
                80,
                time,
                opens,
                closes,
                attempts,
                draws);
    }

    public static Attempt started(BehaviourName behaviour) {
        return Start.of(quiz(behaviour), BANK, new Head.Owner(1, 2), "publicid", 1, 42, START)
                .attempt();
    }

    /** The fully right response to the question in the slot. */
    static Response right(int slot) {
        return List.of(
                        Response.of("r", "a"),
                        Response.of("r", "a", "b"),
                        new Response(Map.of("m.l1", List.of("r1"), "m.l2", List.of("r2"), "m.l3", List.of("r1"))),
                        Response.of("t", "17"),
                        Response.of("t", "dry needling"))
                .get(slot - 1);
    }
}
