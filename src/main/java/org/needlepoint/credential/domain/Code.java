package org.needlepoint.credential.domain;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code on a certificate: 130 random bits and two check characters in Crockford's base32, as seven groups of four.
 *
 * <p>The check characters are a Reed-Solomon code over GF(32) with the generator (x + 1)(x + 2). Its words are 28 long, no longer than
 * the field allows, so their distance is three: every wrong character, every two wrong characters and every swap of any two are
 * caught. ISO 7064 and the checks of Crockford's own proposal need symbols beyond the 32 or catch less.
 */
public record Code(String text) {

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int DATA = 26;
    private static final int LENGTH = DATA + 2;
    private static final int GROUP = 4;
    private static final int LONGEST_INPUT = 300;
    /** x^5 + x^2 + 1, by which products in GF(32) are reduced. */
    private static final int FIELD = 0b100101;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new code from the system's secure random source. */
    public static Code next() {
        int[] data = new int[DATA];
        for (int i = 0; i < DATA; i++) {
            data[i] = RANDOM.nextInt(SYMBOLS.length());
        }
        return of(data);
    }

    /** The code of 26 values from 0 to 31. */
    static Code of(int... data) {
        StringBuilder symbols = new StringBuilder(LENGTH);
        for (int value : data) {
            symbols.append(SYMBOLS.charAt(value));
        }
        return new Code(grouped(symbols.append(check(symbols)).toString()));
    }

    /**
     * Reads what a person typed, pasted or followed: any case, spaces, hyphens and dashes, O for 0, I or L for 1, the whole address.
     *
     * @return empty when it can't be a code: its check characters do not fit
     */
    public static Optional<Code> read(String typed) {
        if (typed == null || typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        StringBuilder symbols = new StringBuilder(LENGTH);
        String last = typed.strip().substring(typed.strip().lastIndexOf('/') + 1);
        for (char c : last.toUpperCase(Locale.ROOT).toCharArray()) {
            if (!isSeparator(c)) {
                symbols.append(levelled(c));
            }
        }
        return isWhole(symbols) ? Optional.of(new Code(grouped(symbols.toString()))) : Optional.empty();
    }

    private static boolean isWhole(StringBuilder symbols) {
        return symbols.length() == LENGTH
                && symbols.chars().allMatch(c -> SYMBOLS.indexOf(c) >= 0)
                && check(symbols.substring(0, DATA)).contentEquals(symbols.substring(DATA));
    }

    private static boolean isSeparator(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || c == '\u2212'
                || Character.getType(c) == Character.FORMAT;
    }

    private static char levelled(char c) {
        return switch (c) {
            case 'O' -> '0';
            case 'I', 'L' -> '1';
            default -> c;
        };
    }

    /** The remainder of the data, shifted by two places, after division by x² + 3x + 2. */
    private static String check(CharSequence data) {
        int high = 0;
        int low = 0;
        for (int i = 0; i < data.length(); i++) {
            int carry = SYMBOLS.indexOf(data.charAt(i)) ^ high;
            high = low ^ times(3, carry);
            low = times(2, carry);
        }
        return "" + SYMBOLS.charAt(high) + SYMBOLS.charAt(low);
    }

    private static int times(int a, int b) {
        int product = 0;
        for (int bit = 0; bit < 5; bit++) {
            product ^= ((b >> bit) & 1) * (a << bit);
        }
        for (int bit = 9; bit >= 5; bit--) {
            product ^= ((product >> bit) & 1) * (FIELD << (bit - 5));
        }
        return product;
    }

    private static String grouped(String symbols) {
        return symbols.replaceAll("(.{" + GROUP + "})(?!$)", "$1-");
    }

    @Override
    public String toString() {
        return text;
    }
}
