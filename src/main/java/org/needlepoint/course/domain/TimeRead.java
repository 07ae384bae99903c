package org.needlepoint.course.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long one lesson, in one revision, was in front of one reader. Opening its page sets the moment from which time counts, each span
 * that is told moves it on: a second is never counted twice, and never more than have passed, whatever a browser says. Spans
 * overlap when two tabs show the same lesson, or one came faster over the network than the one before; what can be true of them counts.
 *
 * @param seconds counted so far
 * @param countedUntil when it was opened or counted last
 */
public record TimeRead(int seconds, Instant countedUntil) {

    private static final double MINUTE = 60;

    /** Nobody reads one lesson for half a day at a stretch: who tells so, tells something wrong. */
    private static final long LONGEST = 43_200;

    /** Whole minutes, the nearest, and at least one. */
    public static int minutes(double seconds) {
        return (int) Math.max(1, Math.round(seconds / MINUTE));
    }

    /** The page was opened. */
    public static TimeRead opened(Instant now) {
        return new TimeRead(0, now);
    }

    /**
     * With as much of the span added as has passed; empty for a span that nobody reads at a stretch, and when nothing has passed. A span of
     * no seconds is a page that was opened again.
     */
    public Optional<TimeRead> with(long span, Instant now) {
        long passed = Math.max(0, Duration.between(countedUntil, now).toSeconds());
        if (span < 0 || span > LONGEST || span > 0 && passed == 0) {
            return Optional.empty();
        }
        long sum = Math.min(Integer.MAX_VALUE, seconds + Math.min(span, passed));
        return Optional.of(new TimeRead((int) sum, now.isAfter(countedUntil) ? now : countedUntil));
    }
}
