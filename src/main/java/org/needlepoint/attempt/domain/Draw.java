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
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.question.domain.Question;

/** Chooses the questions of an attempt and the order of their parts, from the blueprint and a seed alone. */
public final class Draw {

    private final List<Question> bank;
    private final Random random;
    private final Set<String> drawn = new HashSet<>();

    private Draw(Collection<Question> bank, long seed) {
        this.bank = bank.stream().sorted(Comparator.comparing(Question::id)).toList();
        this.random = new Random(seed);
    }

    /**
     * The slots in the blueprint's order. The same bank, blueprint and seed give the same slots.
     *
     * @throws IllegalStateException when the bank holds too few; the content parser refuses such a quiz
     */
    public static List<Slot> slots(Quiz quiz, Collection<Question> bank, long seed) {
        Draw draw = new Draw(bank, seed);
        List<Question> questions = draw.questions(quiz.draws());
        List<Slot> slots = new ArrayList<>();
        for (Question question : questions) {
            slots.add(Slot.drawn(slots.size() + 1, question, question.layout(draw.random)));
        }
        return slots;
    }

    /** A draw with fewer candidates goes first, so that a wider one leaves it what it needs. */
    private List<Question> questions(List<Quiz.Draw> draws) {
        Map<Integer, List<Question>> byDraw = new TreeMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < draws.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> candidates(draws.get(i)).size()));
        for (int i : order) {
            byDraw.put(i, take(draws.get(i)));
        }
        return byDraw.values().stream().flatMap(List::stream).toList();
    }

    private List<Question> take(Quiz.Draw draw) {
        List<Question> left = new ArrayList<>(candidates(draw));
        left.removeIf(q -> drawn.contains(q.id()));
        if (left.size() < draw.count()) {
            throw new IllegalStateException("the bank holds too few questions tagged " + draw.tags());
        }
        Collections.shuffle(left, random);
        List<Question> taken = left.subList(0, draw.count());
        taken.forEach(q -> drawn.add(q.id()));
        return taken;
    }

    private List<Question> candidates(Quiz.Draw draw) {
        return bank.stream()
                .filter(q -> q.about().tags().containsAll(draw.tags()))
                .toList();
    }
}
