package org.needlepoint.attempt.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Quiz.BehaviourName;
import org.needlepoint.content.domain.ReviewRules;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.QuestionSamples;
import org.needlepoint.question.domain.Response;
import org.needlepoint.shared.domain.Fraction;

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
        return quiz(
                conduct(behaviour),
                Quiz.Passing.at(80),
                timing(Optional.of(LIMIT), Optional.empty(), Optional.empty()),
                Quiz.Retakes.FREE);
    }

    /** With three tries and a third of the mark for each wrong one, where the behaviour has tries. */
    public static Quiz.Conduct conduct(BehaviourName behaviour) {
        return behaviour == BehaviourName.TRIES
                ? new Quiz.Conduct(behaviour, 3, Fraction.of(1, 3))
                : Quiz.Conduct.of(behaviour);
    }

    public static Quiz.Timing timing(Optional<Duration> limit, Optional<Instant> opens, Optional<Instant> closes) {
        return new Quiz.Timing(limit, Duration.ZERO, opens, closes, ZoneOffset.UTC);
    }

    public static Quiz quiz(Quiz.Conduct conduct, Quiz.Passing passing, Quiz.Timing timing, Quiz.Retakes retakes) {
        return quiz(
                conduct,
                passing,
                timing,
                retakes,
                List.of(
                        Quiz.Draw.of(1, Set.of("t1")),
                        Quiz.Draw.of(1, Set.of("t2")),
                        Quiz.Draw.of(1, Set.of("t3")),
                        Quiz.Draw.of(1, Set.of("t4")),
                        Quiz.Draw.of(1, Set.of("t5"))));
    }

    public static Quiz quiz(
            Quiz.Conduct conduct,
            Quiz.Passing passing,
            Quiz.Timing timing,
            Quiz.Retakes retakes,
            List<Quiz.Draw> draws) {
        return new Quiz(
                "quiz",
                "course",
                "m1",
                "quiz-revision",
                "source",
                "A quiz",
                conduct,
                passing,
                timing,
                retakes,
                ReviewRules.EVERYTHING,
                0,
                draws);
    }

    public static Attempt started(BehaviourName behaviour) {
        return started(quiz(behaviour), BANK);
    }

    public static Attempt started(Quiz quiz, List<Question> bank) {
        Start.Ticket ticket = new Start.Ticket(new Head.Owner(1, 2), "publicid", 1, 42);
        return Start.of(new Admission(quiz, QuizOverride.NONE), bank, Draw.Past.NOTHING, ticket, START)
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
