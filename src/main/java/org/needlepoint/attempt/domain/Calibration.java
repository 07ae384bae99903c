package org.needlepoint.attempt.domain;

import java.util.Arrays;
import java.util.List;
import org.needlepoint.shared.domain.Fraction;

/**
 * How well a person's certainty fits what they know: for each level, how many answers were given with it and how many of them were
 * wholly right.
 *
 * @param levels from least sure to most
 */
public record Calibration(List<Level> levels) {

    private static final Fraction HUNDRED = Fraction.of(100, 1);

    /**
     * @param from least share of right answers at which the level pays best, in per cent
     * @param to greatest
     */
    public record Level(Certainty certainty, int answers, int right, int from, int to) {

        /** Whether any answer was given with it. */
        public boolean used() {
            return answers > 0;
        }

        /** Share of right answers, whole per cent rounded down; 0 without answers. */
        public int percent() {
            return answers == 0 ? 0 : Fraction.of(right, answers).percent();
        }

        /** low: surer than right; high: could be surer; fit; none without answers. */
        public String fit() {
            if (answers == 0) {
                return "none";
            }
            Fraction share = Fraction.of(right, answers).times(HUNDRED);
            if (share.compareTo(Fraction.of(from, 1)) < 0) {
                return "low";
            }
            return share.compareTo(Fraction.of(to, 1)) > 0 ? "high" : "fit";
        }
    }

    public Calibration {
        levels = List.copyOf(levels);
    }

    /** @param graded slots of an attempt that asked for certainty */
    public static Calibration of(List<Slot> graded, Behaviour behaviour) {
        return new Calibration(Arrays.stream(Certainty.values())
                .map(certainty -> level(certainty, graded, behaviour))
                .toList());
    }

    private static Level level(Certainty certainty, List<Slot> graded, Behaviour behaviour) {
        List<Slot> given = graded.stream()
                .filter(Slot::isAnswered)
                .filter(s -> s.given().certainty().orElse(Certainty.LOW) == certainty)
                .toList();
        int right = (int) given.stream().filter(s -> s.isRight(behaviour)).count();
        return new Level(certainty, given.size(), right, certainty.paysFrom(), certainty.paysTo());
    }
}
