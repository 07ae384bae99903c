package org.needlepoint.content.domain.parse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.needlepoint.content.domain.Quiz;
import org.needlepoint.content.domain.text.Place;
import org.needlepoint.content.domain.text.Problems;
import org.needlepoint.question.domain.Question;

/** The draws of one quiz; each must find enough questions, whichever the earlier ones took. */
final class Draws {

    private record Placed(Quiz.Draw draw, Place place) {}

    private final Problems problems;
    private final List<Placed> draws = new ArrayList<>();

    Draws(Problems problems) {
        this.problems = problems;
    }

    void add(Quiz.Draw draw, Place place) {
        draws.add(new Placed(draw, place));
    }

    /** In the order in which an attempt takes them: the draw that has the fewest to choose from goes first. */
    void check(Collection<Question> bank) {
        List<Placed> inTurn = draws.stream()
                .sorted(Comparator.comparingInt(
                        placed -> pool(placed.draw, bank).size()))
                .toList();
        for (int i = 0; i < inTurn.size(); i++) {
            Placed placed = inTurn.get(i);
            long left = left(inTurn.subList(0, i), placed.draw, bank);
            if (left < placed.draw.count()) {
                problems.add(
                        placed.place,
                        "The draw asks for " + placed.draw.count() + " " + wanted(placed.draw) + " and may find " + left
                                + ".",
                        "Ask for fewer, use other tags, or write more questions.");
            }
        }
    }

    private static String wanted(Quiz.Draw draw) {
        return draw.parts() == 1 ? "questions" : "cases of " + draw.parts() + " parts";
    }

    /** At worst, every earlier draw takes what this one could use. */
    private static long left(List<Placed> earlier, Quiz.Draw draw, Collection<Question> bank) {
        Set<String> pool = pool(draw, bank);
        long taken = 0;
        for (Placed before : earlier) {
            Set<String> shared = pool(before.draw, bank);
            shared.retainAll(pool);
            taken += Math.min(before.draw.count(), shared.size());
        }
        return Math.max(0, pool.size() - taken);
    }

    private static Set<String> pool(Quiz.Draw draw, Collection<Question> bank) {
        return bank.stream().filter(draw::takes).map(Question::id).collect(Collectors.toSet());
    }
}
