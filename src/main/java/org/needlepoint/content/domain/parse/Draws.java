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

    /** @param pool ids of all that it may draw */
    private record Pooled(Quiz.Draw draw, Place place, Set<String> pool) {}

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
        List<Pooled> inTurn = draws.stream()
                .map(placed -> new Pooled(placed.draw, placed.place, pool(placed.draw, bank)))
                .sorted(Comparator.comparingInt(pooled -> pooled.pool.size()))
                .toList();
        for (int i = 0; i < inTurn.size(); i++) {
            Pooled pooled = inTurn.get(i);
            long left = left(inTurn.subList(0, i), pooled.pool);
            if (left < pooled.draw.count()) {
                problems.add(
                        pooled.place,
                        "The draw asks for " + pooled.draw.count() + " " + wanted(pooled.draw) + " and may find " + left
                                + ".",
                        "Ask for fewer, use other tags, or write more questions.");
            }
        }
    }

    private static String wanted(Quiz.Draw draw) {
        return draw.parts() == 1 ? "questions" : "cases of " + draw.parts() + " parts";
    }

    /** At worst, every earlier draw takes what this one could use. */
    private static long left(List<Pooled> earlier, Set<String> pool) {
        long taken = 0;
        for (Pooled before : earlier) {
            long shared = before.pool.stream().filter(pool::contains).count();
            taken += Math.min(before.draw.count(), shared);
        }
        return Math.max(0, pool.size() - taken);
    }

    private static Set<String> pool(Quiz.Draw draw, Collection<Question> bank) {
        return bank.stream().filter(draw::takes).map(Question::id).collect(Collectors.toSet());
    }
}
