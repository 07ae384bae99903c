package org.needlepoint.attempt.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.Quiz.BehaviourName;
import org.needlepoint.question.domain.Question;
import org.needlepoint.question.domain.QuestionSamples;
import org.needlepoint.shared.domain.Refusal;

class DrawTest {

    private static final Instant START = AttemptSamples.START;

    /** Twelve questions tagged m1, of which three are easy and one is both easy and rare. */
    private static final List<Question> BANK = IntStream.range(0, 12)
            .<Question>mapToObj(i -> QuestionSamples.single("q" + i, tags(i)))
            .toList();

    private static String[] tags(int i) {
        return i == 0 ? new String[] {"m1", "easy", "rare"} : i < 3 ? new String[] {"m1", "easy"} : new String[] {"m1"};
    }

    private static Quiz quiz(Quiz.Draw... draws) {
        return AttemptSamples.quiz(
                Quiz.Conduct.of(BehaviourName.DEFERRED),
                Quiz.Passing.at(80),
                Quiz.Timing.FREE,
                Quiz.Retakes.FREE,
                List.of(draws));
    }

    private static List<String> ids(List<Slot> slots) {
        return slots.stream().map(s -> s.question().id()).toList();
    }

    @Property(tries = 300)
    void eachDrawIsMetAndNoQuestionComesTwice(@ForAll long seed) {
        Quiz quiz = quiz(
                Quiz.Draw.of(8, Set.of("m1")), Quiz.Draw.of(2, Set.of("m1", "easy")), Quiz.Draw.of(1, Set.of("rare")));
        List<Slot> slots = Draw.slots(quiz, BANK, Draw.Past.NOTHING, seed);
        assertEquals(11, new HashSet<>(ids(slots)).size());
        assertTrue(slots.subList(8, 10).stream()
                .allMatch(s -> s.question().about().tags().contains("easy")));
        assertEquals("q0", slots.get(10).question().id());
        assertEquals(
                IntStream.rangeClosed(1, 11).boxed().toList(),
                slots.stream().map(Slot::number).toList());
    }

    @Property(tries = 100)
    void theSameSeedGivesTheSameAttemptHoweverTheBankIsOrdered(@ForAll long seed) {
        Quiz quiz = quiz(Quiz.Draw.of(6, Set.of("m1")));
        List<Question> reversed = new ArrayList<>(BANK);
        Collections.reverse(reversed);
        assertEquals(
                Draw.slots(quiz, BANK, Draw.Past.NOTHING, seed), Draw.slots(quiz, reversed, Draw.Past.NOTHING, seed));
    }

    @Test
    void differentSeedsGiveDifferentAttempts() {
        Quiz quiz = quiz(Quiz.Draw.of(6, Set.of("m1")));
        Set<List<String>> seen = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            seen.add(ids(Draw.slots(quiz, BANK, Draw.Past.NOTHING, seed)));
        }
        assertTrue(seen.size() > 15);
    }

    @Test
    void aBankThatIsTooSmallIsTold() {
        assertThrows(
                IllegalStateException.class,
                () -> Draw.slots(quiz(Quiz.Draw.of(2, Set.of("rare"))), BANK, Draw.Past.NOTHING, 1));
    }

    @Test
    void anAttemptRunsUntilTheEarlierOfItsLimitAndTheClosingOfTheQuiz() {
        Instant closes = START.plusSeconds(60);
        assertEquals(
                Optional.of(START.plusSeconds(1_200)), closesAt(Optional.of(AttemptSamples.LIMIT), Optional.empty()));
        assertEquals(Optional.of(closes), closesAt(Optional.of(AttemptSamples.LIMIT), Optional.of(closes)));
        assertEquals(Optional.of(closes), closesAt(Optional.empty(), Optional.of(closes)));
        assertEquals(Optional.empty(), closesAt(Optional.empty(), Optional.empty()));
    }

    private static Optional<Instant> closesAt(Optional<Duration> limit, Optional<Instant> closes) {
        return admission(AttemptSamples.timing(limit, Optional.empty(), closes), Quiz.Retakes.FREE, QuizOverride.NONE)
                .closesAt(START);
    }

    private static Admission admission(Quiz.Timing timing, Quiz.Retakes retakes, QuizOverride allowed) {
        return new Admission(
                AttemptSamples.quiz(Quiz.Conduct.of(BehaviourName.DEFERRED), Quiz.Passing.at(80), timing, retakes),
                allowed);
    }

    @Test
    void aQuizIsOpenFromItsOpeningUntilJustBeforeItsClosing() {
        Instant opens = START.plusSeconds(10);
        Instant closes = START.plusSeconds(20);
        Admission admission = admission(
                AttemptSamples.timing(Optional.empty(), Optional.of(opens), Optional.of(closes)),
                new Quiz.Retakes(Optional.of(3), Duration.ZERO, false, Optional.empty()),
                QuizOverride.NONE);
        assertEquals(Optional.of(new Refusal.Closed(opens)), refusal(admission, 0, opens.minusMillis(1)));
        assertEquals(Optional.empty(), refusal(admission, 2, opens));
        assertEquals(Optional.empty(), refusal(admission, 0, closes.minusMillis(1)));
        assertEquals(Optional.of(new Refusal.Closed(closes)), refusal(admission, 0, closes));
        assertInstanceOf(Refusal.Conflict.class, refusal(admission, 3, opens).orElseThrow());
    }

    private static Optional<Refusal> refusal(Admission admission, int tries, Instant now) {
        return admission.refusal(tries, Optional.empty(), now);
    }

    @Test
    void theNextAttemptWaitsAfterTheEndOfTheLast() {
        Duration day = Duration.ofHours(24);
        Admission admission = admission(
                Quiz.Timing.FREE, new Quiz.Retakes(Optional.empty(), day, false, Optional.empty()), QuizOverride.NONE);
        Optional<Instant> end = Optional.of(START);
        assertInstanceOf(
                Refusal.Conflict.class,
                admission.refusal(1, end, START.plus(day).minusMillis(1)).orElseThrow());
        assertEquals(Optional.empty(), admission.refusal(1, end, START.plus(day)));
    }

    @Test
    void aWindowThatClosesEarlierForOnePersonLeavesTheQuizOpenForTheOthers() {
        Instant closes = START.plusSeconds(20);
        for (int seconds : List.of(10, 30)) {
            Instant own = START.plusSeconds(seconds);
            Admission admission = admission(
                    AttemptSamples.timing(Optional.empty(), Optional.empty(), Optional.of(closes)),
                    Quiz.Retakes.FREE,
                    new QuizOverride(Duration.ZERO, 0, Optional.empty(), Optional.of(own)));
            assertEquals(Optional.of(own), admission.closes());
            assertEquals(Optional.of(own.isAfter(closes) ? own : closes), admission.over());
        }
        QuizOverride alone = new QuizOverride(Duration.ZERO, 0, Optional.empty(), Optional.of(closes));
        assertEquals(
                Optional.empty(),
                admission(Quiz.Timing.FREE, Quiz.Retakes.FREE, alone).over());
    }

    @Test
    void anOverrideGivesOnePersonMoreTimeMoreAttemptsAndAnotherWindow() {
        Instant closes = START.plusSeconds(20);
        Admission admission = admission(
                AttemptSamples.timing(Optional.of(AttemptSamples.LIMIT), Optional.empty(), Optional.of(closes)),
                new Quiz.Retakes(Optional.of(1), Duration.ZERO, false, Optional.empty()),
                new QuizOverride(Duration.ofMinutes(10), 1, Optional.empty(), Optional.of(START.plusSeconds(86_400))));
        assertEquals(Optional.empty(), refusal(admission, 1, closes.plusSeconds(1)));
        assertEquals(Optional.of(START.plus(AttemptSamples.LIMIT).plusSeconds(600)), admission.closesAt(START));
    }
}
