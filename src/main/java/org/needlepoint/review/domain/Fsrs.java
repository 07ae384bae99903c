package org.needlepoint.review.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/**
 * FSRS-6, the Free Spaced Repetition Scheduler of J. Ye and others, with its default parameters, a desired retention of 90 % and no fuzz.
 * Formulas: https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm, section FSRS-6; held against the package ts-fsrs
 * 5.4.2 of the same authors over generated histories.
 *
 * <p>Two choices are ours. There is one learning step and one relearning step, of {@link #STEP} each: a card that was not known comes
 * back the same day, and one right answer then sends it on to days. Days between reviews are calendar days in UTC, as in the reference.
 */
public final class Fsrs {

    /** Chance of recall at which a card is asked again. */
    public static final double DESIRED_RETENTION = 0.9;

    static final Duration STEP = Duration.ofMinutes(10);

    /** After "hard" in a learning step: half as long again. */
    static final Duration HARD_STEP = Duration.ofMinutes(15);

    /** w0 to w20, learned by the authors from reviews of about ten thousand people. */
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };

    private static final double DECAY = -W[20];
    private static final double FACTOR = rounded(Math.pow(DESIRED_RETENTION, 1 / DECAY) - 1);
    private static final double LEAST_STABILITY = 0.001;
    private static final double MOST_DAYS = 36_500;
    private static final double SECONDS_OF_A_DAY = 86_400;

    private Fsrs() {}

    /** The memory after the first review of a card. */
    public static Memory first(Rating rating, Instant at) {
        double stability = W[rating.grade() - 1];
        double difficulty = within(1, 10, firstDifficulty(rating));
        return learning(Memory.Phase.LEARNING, rating, stability, difficulty, at);
    }

    /** The memory after one more review. */
    public static Memory next(Memory memory, Rating rating, Instant at) {
        long days = days(memory.reviewedAt(), at);
        double stability = stability(memory, days, rating);
        double difficulty = difficulty(memory.difficulty(), rating);
        if (memory.phase() != Memory.Phase.REVIEW) {
            return learning(memory.phase(), rating, stability, difficulty, at);
        }
        if (rating == Rating.AGAIN) {
            return learning(Memory.Phase.RELEARNING, rating, stability, difficulty, at);
        }
        return known(stability, difficulty, at, reviewInterval(memory, days, rating));
    }

    /** The chance, above 0 and at most 1, that a card is recalled at that instant. */
    public static double recall(Memory memory, Instant at) {
        double seconds = Math.max(0, Duration.between(memory.reviewedAt(), at).toSeconds());
        return retrievability(seconds / SECONDS_OF_A_DAY, memory.stability());
    }

    /** R(t,S) = (1 + FACTOR · t / S)^DECAY. */
    static double retrievability(double days, double stability) {
        return rounded(Math.pow(1 + FACTOR * days / stability, DECAY));
    }

    private static Memory learning(Memory.Phase phase, Rating rating, double stability, double difficulty, Instant at) {
        if (rating.grade() > Rating.HARD.grade()) {
            return known(stability, difficulty, at, interval(stability));
        }
        Duration step = rating == Rating.AGAIN ? STEP : HARD_STEP;
        return new Memory(phase, stability, difficulty, at, at.plus(step));
    }

    private static Memory known(double stability, double difficulty, Instant at, long days) {
        return new Memory(Memory.Phase.REVIEW, stability, difficulty, at, at.plus(Duration.ofDays(days)));
    }

    /** Days for a card that was known; a better word never gives fewer days than a lesser one. */
    private static long reviewInterval(Memory memory, long days, Rating rating) {
        long good = interval(stability(memory, days, Rating.GOOD));
        long hard = Math.min(interval(stability(memory, days, Rating.HARD)), good);
        if (rating == Rating.HARD) {
            return hard;
        }
        good = Math.max(good, hard + 1);
        return rating == Rating.GOOD ? good : Math.max(interval(stability(memory, days, Rating.EASY)), good + 1);
    }

    /** I(r,S) = S / FACTOR · (r^(1/DECAY) − 1), which is S at a retention of 90 %; whole days, at least one. */
    private static long interval(double stability) {
        double days = stability * rounded((Math.pow(DESIRED_RETENTION, 1 / DECAY) - 1) / FACTOR);
        return (long) within(1, MOST_DAYS, Math.round(days));
    }

    private static double stability(Memory memory, long days, Rating rating) {
        if (days == 0) {
            return sameDay(memory.stability(), rating);
        }
        double recall = retrievability(days, memory.stability());
        return rating == Rating.AGAIN ? forgotten(memory, recall) : recalled(memory, recall, rating);
    }

    /** S'(S,G) = S · e^(w17 · (G − 3 + w18)) · S^(−w19); what was recalled never gets less stable. */
    private static double sameDay(double stability, Rating rating) {
        double increase = Math.pow(stability, -W[19]) * Math.exp(W[17] * (rating.grade() - 3 + W[18]));
        return stable(stability * (rating == Rating.AGAIN ? increase : Math.max(increase, 1)));
    }

    /** S'(D,S,R) = w11 · D^(−w12) · ((S + 1)^w13 − 1) · e^(w14 · (1 − R)), at most S / e^(w17 · w18). */
    private static double forgotten(Memory memory, double recall) {
        double after = W[11]
                * Math.pow(memory.difficulty(), -W[12])
                * (Math.pow(memory.stability() + 1, W[13]) - 1)
                * Math.exp((1 - recall) * W[14]);
        return Math.min(stable(after), stable(memory.stability() / Math.exp(W[17] * W[18])));
    }

    /** S'(D,S,R,G) = S · (1 + e^w8 · (11 − D) · S^(−w9) · (e^(w10 · (1 − R)) − 1) · w15 if hard · w16 if easy). */
    private static double recalled(Memory memory, double recall, Rating rating) {
        double increase = Math.exp(W[8])
                * (11 - memory.difficulty())
                * Math.pow(memory.stability(), -W[9])
                * (Math.exp((1 - recall) * W[10]) - 1)
                * (rating == Rating.HARD ? W[15] : 1)
                * (rating == Rating.EASY ? W[16] : 1);
        return stable(memory.stability() * (1 + increase));
    }

    /** D0(G) = w4 − e^(w5 · (G − 1)) + 1. */
    private static double firstDifficulty(Rating rating) {
        return rounded(W[4] - Math.exp((rating.grade() - 1) * W[5]) + 1);
    }

    /** D'(D,G) = w7 · D0(easy) + (1 − w7) · (D − w6 · (G − 3) · (10 − D) / 9). */
    private static double difficulty(double before, Rating rating) {
        double change = rounded(-W[6] * (rating.grade() - 3) * (10 - before) / 9);
        return within(1, 10, rounded(W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * (before + change)));
    }

    private static long days(Instant from, Instant to) {
        return Math.max(
                0,
                ChronoUnit.DAYS.between(
                        from.atOffset(ZoneOffset.UTC).toLocalDate(),
                        to.atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    private static double stable(double days) {
        return rounded(within(LEAST_STABILITY, MOST_DAYS, days));
    }

    private static double within(double least, double most, double value) {
        return Math.min(Math.max(value, least), most);
    }

    /** To eight decimals, as the reference does after each formula: so that both agree on each whole day. */
    private static double rounded(double value) {
        return Math.round(value * 1e8) / 1e8;
    }
}
