package org.needlepoint.course.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long one lesson, in one revision, was in front of one reader. Opening its page sets the moment from which time counts, each span
 * that is told moves it on: a second is never counted twice, and never more than have passed, whatever a browser says.
 *
 * @param seconds counted so far
 * @param countedUntil when it was opened or counted last
 */
public record TimeRead(int seconds, Instant countedUntil) {

    private static final double MINUTE = 60;

    /** Whole minutes, the nearest, and at least one. */
    public static int minutes(double seconds) {
        return (int) Math.max(1, Math.round(seconds / MINUTE));
    }

    /** The page was opened. */
    public static TimeRead opened(Instant now) {
        return new TimeRead(0, now);
    }

    /** With the span added, or nothing when so much can't have passed. A span of no seconds is a page that was opened again. */
    public Optional<TimeRead> with(long span, Instant now) {
        long passed = Duration.between(countedUntil, now).toSeconds();
        return span < 0 || span > Math.max(0, passed)
                ? Optional.empty()
                : Optional.of(new TimeRead((int) Math.min(Integer.MAX_VALUE, seconds + span), now));
    }
}
