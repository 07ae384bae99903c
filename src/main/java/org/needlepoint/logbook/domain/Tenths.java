package org.needlepoint.logbook.domain;

import java.math.BigDecimal;
import java.util.Optional;

/** Hours and credits as people write them; inside they are whole tenths, so that 0.5 and 0.1 add up exactly. */
public final class Tenths {

    private static final int MOST = 100_000;

    private Tenths() {}

    /** Of "12", "1.5" or "1,5"; empty for what is none, is not above zero, has more decimals, or is 10,000 or more. */
    public static Optional<Integer> read(String typed) {
        String text = typed == null ? "" : typed.strip().replace(',', '.');
        if (!text.matches("\\d{1,5}(\\.\\d)?")) {
            return Optional.empty();
        }
        int tenths = new BigDecimal(text).movePointRight(1).intValueExact();
        return tenths > 0 && tenths < MOST ? Optional.of(tenths) : Optional.empty();
    }

    /** "12" or "1.5". */
    public static String words(int tenths) {
        return BigDecimal.valueOf(tenths, 1).stripTrailingZeros().toPlainString();
    }
}
