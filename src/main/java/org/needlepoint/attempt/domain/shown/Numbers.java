package org.needlepoint.attempt.domain.shown;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.needlepoint.shared.domain.Fraction;

/** Exact numbers made readable, once, at the end. */
public final class Numbers {

    private static final int PLACES = 2;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private Numbers() {}

    /** At most two places, without zeros at the end: 0.5, 0.33, 1, −2. The minus is a minus, which no line breaks after. */
    public static String decimal(Fraction fraction) {
        return plain(fraction.rounded(PLACES));
    }

    /** Whole per cent, rounded down, so that nobody reads the pass mark who has not reached it. */
    public static int percent(Fraction share) {
        return share.numerator().multiply(HUNDRED).divide(share.denominator()).intValueExact();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0
                ? "0"
                : number.stripTrailingZeros().toPlainString().replace('-', '−');
    }
}
