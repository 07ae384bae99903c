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
        Quiz any = AttemptSamples.quiz(BehaviourName.DEFERRED);
        return new Quiz(
                any.id(),
                any.courseId(),
                any.moduleId(),
                any.revision(),
                any.source(),
                any.title(),
                any.behaviour(),
                any.passPercent(),
                any.time(),
                any.opens(),
                any.closes(),
                any.attempts(),
                List.of(draws));
    }

    private static List<String> ids(List<Slot> slots) {
        return slots.stream().map(s -> s.question().id()).toList();
    }

    @Property(tries = 300)
    void eachDrawIsMetAndNoQuestionComesTwice(@ForAll long seed) {
        Quiz quiz = quiz(
                new Quiz.Draw(8, Set.of("m1")),
                new Quiz.Draw(2, Set.of("m1", "easy")),
                new Quiz.Draw(1, Set.of("rare")));
        List<Slot> slots = Draw.slots(quiz, BANK, seed);
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
        Quiz quiz = quiz(new Quiz.Draw(6, Set.of("m1")));
        List<Question> reversed = new ArrayList<>(BANK);
        Collections.reverse(reversed);
        assertEquals(Draw.slots(quiz, BANK, seed), Draw.slots(quiz, reversed, seed));
    }

    @Test
    void differentSeedsGiveDifferentAttempts() {
        Quiz quiz = quiz(new Quiz.Draw(6, Set.of("m1")));
        Set<List<String>> seen = new HashSet<>();
        for (long seed = 0; seed < 20; seed++) {
            seen.add(ids(Draw.slots(quiz, BANK, seed)));
        }
        assertTrue(seen.size() > 15);
    }

    @Test
    void aBankThatIsTooSmallIsTold() {
        assertThrows(IllegalStateException.class, () -> Draw.slots(quiz(new Quiz.Draw(2, Set.of("rare"))), BANK, 1));
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
        return Admission.closesAt(
                AttemptSamples.quiz(BehaviourName.DEFERRED, limit, Optional.empty(), closes, Optional.empty()), START);
    }

    @Test
    void aQuizIsOpenFromItsOpeningUntilJustBeforeItsClosing() {
        Instant opens = START.plusSeconds(10);
        Instant closes = START.plusSeconds(20);
        Quiz quiz = AttemptSamples.quiz(
                BehaviourName.DEFERRED, Optional.empty(), Optional.of(opens), Optional.of(closes), Optional.of(3));
        assertEquals(Optional.of(new Refusal.Closed(opens)), Admission.refusal(quiz, 0, opens.minusMillis(1)));
        assertEquals(Optional.empty(), Admission.refusal(quiz, 2, opens));
        assertEquals(Optional.empty(), Admission.refusal(quiz, 0, closes.minusMillis(1)));
        assertEquals(Optional.of(new Refusal.Closed(closes)), Admission.refusal(quiz, 0, closes));
        assertInstanceOf(
                Refusal.Conflict.class, Admission.refusal(quiz, 3, opens).orElseThrow());
    }
}
