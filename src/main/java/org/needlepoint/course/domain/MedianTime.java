package org.needlepoint.course.domain;

/**
 * How long a lesson was in front of the middle one of several readers until they marked it as read.
 *
 * @param readers how many they are, a multiple of {@link #GROUP}
 * @param seconds may lie halfway between two readers
 */
public record MedianTime(int readers, double seconds) {

    /** A number that fewer readers give, or that moves with each of them, would tell of one. */
    public static final int GROUP = 5;

    /** Whole, the nearest, and at least one. */
    public int minutes() {
        return TimeRead.minutes(seconds);
    }
}
