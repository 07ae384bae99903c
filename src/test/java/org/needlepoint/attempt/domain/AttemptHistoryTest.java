package org.needlepoint.attempt.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.needlepoint.content.domain.Quiz.BehaviourName;
import org.needlepoint.question.domain.Response;
import org.needlepoint.shared.domain.Refusal;

/** Whatever is sent, in whatever order and however often: the promises of docs/architecture.md hold. */
class AttemptHistoryTest {

    /** @param lag how many steps older than the truth the sender's page is */
    record Packet(Action action, int lag, int seconds) {}

    private final List<Step> kept = new ArrayList<>();
    private final Map<Integer, Response> acknowledged = new HashMap<>();

    @Property(tries = 1_000)
    void historyGivesTheAttemptAgain(@ForAll BehaviourName behaviour, @ForAll("packets") List<Packet> packets) {
        Attempt attempt = run(behaviour, packets);
        assertEquals(attempt, attempt.replay(kept));
    }

    @Property(tries = 1_000)
    void noAcknowledgedAnswerIsLost(@ForAll BehaviourName behaviour, @ForAll("packets") List<Packet> packets) {
        Attempt attempt = run(behaviour, packets);
        acknowledged.forEach((slot, response) ->
                assertEquals(response, attempt.slot(slot).orElseThrow().response()));
    }

    @Property(tries = 1_000)
    void thereIsOneEndAndNothingAfterIt(@ForAll BehaviourName behaviour, @ForAll("packets") List<Packet> packets) {
        Attempt attempt = run(behaviour, packets);
        long ends = kept.stream().filter(Step::isEnd).count();
        assertEquals(attempt.isHandedIn() ? 1 : 0, ends);
        assertTrue(ends == 0 || kept.get(kept.size() - 1).isEnd());
    }

    @Property(tries = 1_000)
    void stepsAreNumberedWithoutGaps(@ForAll BehaviourName behaviour, @ForAll("packets") List<Packet> packets) {
        Attempt attempt = run(behaviour, packets);
        for (Slot slot : attempt.slots()) {
            List<Integer> numbers = kept.stream()
                    .filter(s -> s.slot() == slot.number())
                    .map(Step::number)
                    .toList();
            assertEquals(slot.lastNumber(), numbers.size());
            for (int i = 0; i < numbers.size(); i++) {
                assertEquals(i + 1, numbers.get(i));
            }
        }
    }

    /** Sends the packets; an older page that changes anything fails at once. */
    private Attempt run(BehaviourName behaviour, List<Packet> packets) {
        kept.clear();
        acknowledged.clear();
        Attempt attempt = AttemptSamples.started(behaviour);
        Instant now = AttemptSamples.START;
        for (Packet packet : packets) {
            now = now.plusSeconds(packet.seconds());
            attempt = send(attempt, packet, now);
        }
        return attempt;
    }

    private Attempt send(Attempt attempt, Packet packet, Instant now) {
        int slot = packet.action().slot();
        int last = attempt.slot(slot).map(Slot::lastNumber).orElse(0);
        Outcome outcome = attempt.perform(packet.action(), Origin.seen(last - packet.lag()), now);
        if (outcome instanceof Outcome.Refuse refuse && refuse.why() instanceof Refusal.Stale stale) {
            assertEquals(last, stale.current());
        }
        if (!(outcome instanceof Outcome.Keep keep)) {
            return attempt;
        }
        assertTrue(slot == 0 || packet.lag() == 0, "an older page never overwrites a newer answer");
        kept.add(keep.step());
        if (packet.action() instanceof Action.Answer answer) {
            acknowledged.put(slot, answer.given().response());
        }
        return keep.after();
    }

    @Provide
    Arbitrary<List<Packet>> packets() {
        Arbitrary<Integer> lag = Arbitraries.frequency(net.jqwik.api.Tuple.of(3, 0), net.jqwik.api.Tuple.of(1, 1));
        return Combinators.combine(actions(), lag, Arbitraries.integers().between(0, 120))
                .as(Packet::new)
                .list()
                .ofMaxSize(40);
    }

    private static Arbitrary<Action> actions() {
        Arbitrary<Action> answers = Arbitraries.integers().between(1, 5).flatMap(slot -> responses(slot)
                .flatMap(response -> Arbitraries.<Action>of(
                        new Action.Save(slot, Given.of(response)),
                        new Action.Check(slot, Given.of(response)),
                        new Action.Clear(slot))));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(19, answers),
                net.jqwik.api.Tuple.of(1, Arbitraries.<Action>just(new Action.Submit())));
    }

    private static Arbitrary<Response> responses(int slot) {
        Arbitrary<Response> other =
                switch (slot) {
                    case 1 -> Arbitraries.of("a", "b", "c", "d").map(o -> Response.of("r", o));
                    case 2 ->
                        Arbitraries.of("a", "b", "c", "d")
                                .set()
                                .ofMinSize(1)
                                .map(o -> Response.of("r", new TreeSet<>(o).toArray(String[]::new)));
                    case 3 -> Arbitraries.of("r1", "r2", "r3").map(r -> Response.of("m.l1", r));
                    default -> Arbitraries.of("15", "5", "dry needling", "x").map(t -> Response.of("t", t));
                };
        return Arbitraries.oneOf(other, Arbitraries.of(AttemptSamples.right(slot), Response.blank()));
    }
}
