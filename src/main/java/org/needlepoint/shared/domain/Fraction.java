package org.needlepoint.shared.domain;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;

/** An exact ratio in lowest terms, with a positive denominator. Marks are added and compared exactly, and rounded once, when shown. */
public record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {

    public static final Fraction ZERO = of(0, 1);
    public static final Fraction ONE = of(1, 1);

    public Fraction {
        Objects.requireNonNull(numerator);
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("denominator must be positive: " + denominator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (divisor.signum() > 0) {
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    public static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** Reads what {@link #toString()} writes. */
    public static Fraction parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("not a fraction: " + text);
        }
        return new Fraction(new BigInteger(text.substring(0, slash)), new BigInteger(text.substring(slash + 1)));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    public Fraction dividedBy(long parts) {
        return times(of(1, parts));
    }

    public Fraction atLeastZero() {
        return numerator.signum() < 0 ? ZERO : this;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    /** As a decimal with the given number of places, half up; for showing only. */
    public BigDecimal rounded(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    /** Whole per cent, rounded down, so that nobody reads 80 % who has 79.6 % and is told that 80 % were needed. */
    public int percent() {
        return numerator.multiply(BigInteger.valueOf(100)).divide(denominator).intValue();
    }

    /** "3/4": how it is stored. */
    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
