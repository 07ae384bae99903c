package org.needlepoint.course.domain;

/**
 * How long a lesson was in front of the middle one of several readers until they marked it as read.
 *
 * @param readers how many they are, never fewer than {@link #LEAST_READERS}
 * @param seconds may lie halfway between two readers
 */
public record MedianTime(int readers, double seconds) {

    /** A number that fewer readers give would tell of each of them. */
    public static final int LEAST_READERS = 5;

    /** Whole, the nearest, and at least one. */
    public int minutes() {
        return TimeRead.minutes(seconds);
    }
}
