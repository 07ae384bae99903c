package org.needlepoint.attempt.domain;

import java.util.Arrays;
import java.util.Optional;
import org.needlepoint.shared.domain.Fraction;

/**
 * How sure a person says they are. The marks are those of A. R. Gardner-Medwin, "Confidence-based marking: towards deeper learning and
 * better exams" (2006): 1, 2 or 3 for a right answer and 0, −2 or −6 for a wrong one, as thirds of a mark. Who is honest does best:
 * LOW pays below 67 % sure, MID from 67 to 80 %, HIGH above.
 */
public enum Certainty {
    LOW(1, 1, 0, 0, 67),
    MID(2, 2, -2, 67, 80),
    HIGH(3, 3, -6, 80, 100);

    private static final int WHOLE = 3;

    private final int level;
    private final Fraction right;
    private final Fraction wrong;
    private final int paysFrom;
    private final int paysTo;

    Certainty(int level, int right, int wrong, int paysFrom, int paysTo) {
        this.paysFrom = paysFrom;
        this.paysTo = paysTo;
        this.level = level;
        this.right = Fraction.of(right, WHOLE);
        this.wrong = Fraction.of(wrong, WHOLE);
    }

    /** 1, 2 or 3: how it is sent and stored. */
    public int level() {
        return level;
    }

    public static Optional<Certainty> of(String level) {
        return Arrays.stream(values())
                .filter(c -> Integer.toString(c.level).equals(level))
                .findFirst();
    }

    /** The mark for a right answer. */
    public Fraction right() {
        return right;
    }

    /** The mark for a wrong answer, 0 or below. */
    public Fraction wrong() {
        return wrong;
    }

    /** Least chance of being right at which the level pays best, in per cent. */
    public int paysFrom() {
        return paysFrom;
    }

    /** Greatest chance of being right at which the level pays best, in per cent. */
    public int paysTo() {
        return paysTo;
    }

    /** A partly right answer earns its share of the right mark; a wrong one costs. */
    Fraction mark(Fraction earned) {
        return earned.compareTo(Fraction.ZERO) > 0 ? earned.times(right) : wrong;
    }
}
