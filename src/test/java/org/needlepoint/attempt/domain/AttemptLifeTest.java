package org.needlepoint.attempt.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.needlepoint.content.domain.Quiz.BehaviourName;
import org.needlepoint.question.domain.Response;
import org.needlepoint.shared.domain.Fraction;

/**
 * The life of an attempt as a model: two open pages, a device that was offline, an examiner and a server that restarts do what they
 * like, in any order and at any time. What the model remembers in the plainest way must be what the attempt says.
 */
class AttemptLifeTest {

    private static final int PAGES = 2;
    private static final List<String> OPTIONS = List.of("a", "b", "c", "d");

    /** One thing that happens, {@code pause} seconds after the one before. */
    sealed interface Event {
        int pause();
    }

    /** A page sends an action with what it saw last, or with something older. */
    record Send(int pause, int page, String action, int slot, String option, boolean older) implements Event {}

    /** A page is loaded, which gives it the pen and shows it all there is. */
    record Load(int pause, int page) implements Event {}

    /** A device that was offline sends what it kept. */
    record Return(int pause, int slot, String option, int madeBefore) implements Event {}

    /** An examiner marks an answer. */
    record Mark(int pause, int slot, int quarters) implements Event {}

    /** The server starts again and knows nothing but the steps. */
    record Restart(int pause) implements Event {}

    private final List<Step> steps = new ArrayList<>();
    private final Map<Integer, Given> acknowledged = new HashMap<>();
    private final Instant[] made = new Instant[PAGES];
    private final List<Map<Integer, Integer>> seen = List.of(new HashMap<>(), new HashMap<>());
    private Attempt attempt;
    private Instant now;

    @Property(tries = 1_500)
    void whateverHappensTheAttemptIsWhatTheModelRemembers(
            @ForAll BehaviourName behaviour, @ForAll("events") List<Event> events) {
        begin(behaviour);
        for (Event event : events) {
            now = now.plusSeconds(event.pause());
            happen(event);
            acknowledged.forEach((slot, given) ->
                    assertEquals(given, slot(slot).given(), "an acknowledged answer is there until a newer one is"));
            assertEquals(attempt, attempt.replay(steps), "the history gives the attempt again");
        }
        assertTrue(steps.stream().filter(Step::isEnd).count() <= 1, "one submission");
        attempt.slots().stream()
                .filter(Slot::isHidden)
                .forEach(slot -> assertFalse(slot.isAnswered(), "what was never shown was never answered"));
    }

    private void begin(BehaviourName behaviour) {
        steps.clear();
        acknowledged.clear();
        seen.forEach(Map::clear);
        attempt = ExamTest.life(behaviour);
        now = AttemptSamples.START;
        for (int page = 0; page < PAGES; page++) {
            load(page);
        }
    }

    private void happen(Event event) {
        if (event instanceof Send send) {
            send(send);
        } else if (event instanceof Load load) {
            load(load.page());
        } else if (event instanceof Return back) {
            comeBack(back);
        } else if (event instanceof Mark mark) {
            mark(mark);
        } else {
            attempt = attempt.replay(steps);
        }
    }

    private Slot slot(int number) {
        return attempt.slot(number).orElseThrow();
    }

    /** Each page is made a moment after the one before: no two have the same time. */
    private void load(int page) {
        now = now.plusMillis(1);
        made[page] = now;
        attempt.slots().forEach(slot -> seen.get(page).put(slot.number(), slot.lastNumber()));
    }

    private void send(Send send) {
        int last = send.slot() == 0 ? 0 : seen.get(send.page()).get(send.slot());
        boolean older = send.older() && last > 0;
        Origin origin = new Origin(older ? last - 1 : last, Optional.of(made[send.page()]), Optional.empty());
        Outcome outcome = attempt.perform(action(send), origin, now);
        if (!(outcome instanceof Outcome.Keep keep)) {
            return;
        }
        Slot before = send.slot() == 0 ? null : slot(send.slot());
        assertTrue(
                before == null || origin.seen() == before.lastNumber(),
                "an older page never overwrites a newer answer");
        assertFalse(heldByYounger(send.page()), "of two pages only the one that last got the pen writes");
        assertFalse(before != null && before.isLocked(), "what is locked stays as it is");
        keep(keep);
        if (before != null) {
            seen.get(send.page()).put(send.slot(), keep.step().number());
            acknowledged.put(send.slot(), keep.step().given());
        }
    }

    private boolean heldByYounger(int page) {
        return attempt.head().run().penSince().filter(made[page]::isBefore).isPresent();
    }

    private Action action(Send send) {
        Given given = Given.of(send.option().isEmpty() ? Response.blank() : Response.of("r", send.option()));
        return switch (send.action()) {
            case "save" -> new Action.Save(send.slot(), given);
            case "clear" -> new Action.Clear(send.slot());
            case "check" -> new Action.Check(send.slot(), given);
            case "proceed" -> new Action.Proceed(send.slot(), given);
            default -> new Action.Submit();
        };
    }

    /** The job ends what nobody handed in; then what was made in time is kept aside, and an examiner counts it. */
    private void comeBack(Return back) {
        if (attempt.isOverdue(now)) {
            keep(attempt.expire());
        }
        Origin origin = new Origin(
                slot(back.slot()).lastNumber(), Optional.empty(), Optional.of(now.minusSeconds(back.madeBefore())));
        Given given = Given.of(Response.of("r", back.option()));
        Outcome outcome = attempt.perform(new Action.Save(back.slot(), given), origin, now);
        if (outcome instanceof Outcome.Keep keep) {
            keep(keep);
            acknowledged.put(back.slot(), given);
        } else if (outcome instanceof Outcome.KeepLate kept) {
            assertTrue(attempt.isHandedIn(), "late is only what comes after the end");
            assertEquals(given.write(), kept.late().body(), "what is kept aside is what was sent");
            keep(attempt.count(kept.late(), now));
            acknowledged.put(back.slot(), given);
        }
    }

    private void mark(Mark mark) {
        int last = slot(mark.slot()).lastNumber();
        HandMark hand = new HandMark(Fraction.of(mark.quarters(), 4), Map.of(), "", "examiner");
        if (attempt.mark(mark.slot(), last, hand, now) instanceof Outcome.Keep keep) {
            assertTrue(attempt.isHandedIn(), "nobody marks what is still being written");
            keep(keep);
            assertEquals(hand.mark(), slot(mark.slot()).mark().orElseThrow());
        }
    }

    private void keep(Outcome.Keep keep) {
        steps.add(keep.step());
        attempt = keep.after();
    }

    @Provide
    Arbitrary<List<Event>> events() {
        Arbitrary<Integer> pause = Arbitraries.integers().between(0, 90);
        Arbitrary<Integer> page = Arbitraries.integers().between(0, PAGES - 1);
        Arbitrary<Integer> slot = Arbitraries.integers().between(1, ExamTest.LIFE_SIZE);
        Arbitrary<String> option = Arbitraries.of(OPTIONS);
        Arbitrary<String> action = Arbitraries.frequency(
                Tuple.of(8, "save"), Tuple.of(1, "clear"), Tuple.of(4, "check"), Tuple.of(4, "proceed"));
        Arbitrary<Boolean> older = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
        Arbitrary<Event> sends =
                Combinators.combine(pause, page, action, slot, option, older).as(Send::new);
        Arbitrary<Event> ends = Combinators.combine(pause, page).as((w, p) -> new Send(w, p, "submit", 0, "", false));
        Arbitrary<Event> loads = Combinators.combine(pause, page).as(Load::new);
        Arbitrary<Event> returns = Combinators.combine(
                        pause, slot, option, Arbitraries.integers().between(0, 2_000))
                .as(Return::new);
        Arbitrary<Event> marks = Combinators.combine(
                        pause, slot, Arbitraries.integers().between(0, 4))
                .as(Mark::new);
        Arbitrary<Event> restarts = pause.map(Restart::new);
        return Arbitraries.frequencyOf(
                        Tuple.of(20, sends),
                        Tuple.of(1, ends),
                        Tuple.of(4, loads),
                        Tuple.of(3, returns),
                        Tuple.of(3, marks),
                        Tuple.of(2, restarts))
                .list()
                .ofMaxSize(60);
    }
}
