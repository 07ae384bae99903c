package org.needlepoint.attempt.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.question.domain.Question;

/** Chooses the questions of an attempt and the order of their parts, from the blueprint, what was asked before and a seed alone. */
public final class Draw {

    /** What can be drawn as one: a question by itself, or a whole case. */
    private record Unit(List<Question> questions) {
        Question first() {
            return questions.get(0);
        }
    }

    /**
     * What was asked before.
     *
     * @param seen ids of questions that this person met in earlier attempts, where the quiz cares
     * @param overexposed ids of questions that too many recent attempts had
     */
    public record Past(Set<String> seen, Set<String> overexposed) {
        public static final Past NOTHING = new Past(Set.of(), Set.of());

        public Past {
            seen = Set.copyOf(seen);
            overexposed = Set.copyOf(overexposed);
        }

        /** The lower, the sooner drawn. */
        private int rank(Question question) {
            return (overexposed.contains(question.id()) ? 2 : 0) + (seen.contains(question.id()) ? 1 : 0);
        }
    }

    private final List<Unit> bank;
    private final Past past;
    private final Random random;
    private final Set<String> drawn = new HashSet<>();

    private Draw(Collection<Question> bank, Past past, long seed) {
        this.bank = units(bank);
        this.past = past;
        this.random = new Random(seed);
    }

    /**
     * The slots in the blueprint's order. The same bank, blueprint, past and seed give the same slots.
     *
     * @throws IllegalStateException when the bank holds too few; the content parser refuses such a quiz
     */
    public static List<Slot> slots(Quiz quiz, Collection<Question> bank, Past past, long seed) {
        Draw draw = new Draw(bank, past, seed);
        List<Slot> slots = new ArrayList<>();
        draw.units(quiz.draws()).forEach((place, units) -> {
            Quiz.Draw line = quiz.draws().get(place);
            Slot.Share share = new Slot.Share(line.section(), line.weight());
            for (Unit unit : units) {
                for (Question question : unit.questions()) {
                    slots.add(Slot.drawn(slots.size() + 1, question, question.layout(draw.random), share));
                }
            }
        });
        return slots;
    }

    private static List<Unit> units(Collection<Question> bank) {
        Map<String, List<Question>> byCase = bank.stream()
                .sorted(Comparator.comparing(Draw::caseOf)
                        .thenComparing(q -> q.about().story().map(s -> s.part()).orElse(1)))
                .collect(Collectors.groupingBy(Draw::caseOf, TreeMap::new, Collectors.toList()));
        return byCase.values().stream().map(Unit::new).toList();
    }

    private static String caseOf(Question question) {
        return question.about().story().map(s -> s.caseId()).orElse(question.id());
    }

    /** By place in the blueprint. A draw with fewer candidates goes first, so that a wider one leaves it what it needs. */
    private Map<Integer, List<Unit>> units(List<Quiz.Draw> draws) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < draws.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> candidates(draws.get(i)).size()));
        Map<Integer, List<Unit>> byDraw = new TreeMap<>();
        for (int i : order) {
            byDraw.put(i, take(draws.get(i)));
        }
        return byDraw;
    }

    private List<Unit> take(Quiz.Draw draw) {
        List<Unit> left = new ArrayList<>(candidates(draw));
        left.removeIf(unit -> drawn.contains(unit.first().id()));
        if (left.size() < draw.count()) {
            throw new IllegalStateException("the bank holds too few questions tagged " + draw.tags());
        }
        Collections.shuffle(left, random);
        left.sort(Comparator.comparingInt(unit -> past.rank(unit.first())));
        List<Unit> taken = new ArrayList<>(left.subList(0, draw.count()));
        Collections.shuffle(taken, random);
        taken.forEach(unit -> drawn.add(unit.first().id()));
        return taken;
    }

    private List<Unit> candidates(Quiz.Draw draw) {
        return bank.stream()
                .filter(unit -> parts(unit.first()) == draw.parts())
                .filter(unit -> unit.first().about().tags().containsAll(draw.tags()))
                .toList();
    }

    private static int parts(Question question) {
        return question.about().story().map(s -> s.parts()).orElse(1);
    }
}
