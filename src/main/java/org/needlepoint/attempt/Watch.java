package org.needlepoint.attempt;

import java.time.Instant;
import java.util.List;

/**
 * A school's exams under way, and those that ended with answers that came late.
 *
 * @param at when this was looked up
 */
public record Watch(List<School> schools, Instant at) {

    /**
     * @param running attempts under way
     * @param late ended attempts with late answers to decide
     */
    public record School(String name, List<Sitting> running, List<Sitting> late) {
        public School {
            running = List.copyOf(running);
            late = List.copyOf(late);
        }

        public boolean idle() {
            return running.isEmpty() && late.isEmpty();
        }
    }

    /**
     * One person's attempt, as an examiner watches it.
     *
     * @param closesAt null for no limit
     * @param pausedAt null while it runs
     * @param handedIn null while it is open
     * @param secondsLeft until the end; -1 for no limit; stands still while it is paused
     * @param contact when this node last heard from its page; null when it has not
     * @param late how many late answers wait to be decided
     */
    public record Sitting(
            String publicId,
            String person,
            String quizId,
            String quizTitle,
            Instant startedAt,
            Instant closesAt,
            Instant pausedAt,
            Instant handedIn,
            long secondsLeft,
            Instant contact,
            int size,
            int answered,
            int late) {

        /** running, paused, over (its time is over, and it closes in a moment) or ended: a word of the bundle. */
        public String state() {
            if (handedIn != null) {
                return "ended";
            }
            if (pausedAt != null) {
                return "paused";
            }
            return secondsLeft == 0 ? "over" : "running";
        }

        /** "24:10" or "1:24:10"; empty for no limit and once it has ended. */
        public String left() {
            if (secondsLeft < 0 || !open()) {
                return "";
            }
            String minutes = String.format("%02d:%02d", secondsLeft / 60 % 60, secondsLeft % 60);
            return secondsLeft >= 3600 ? secondsLeft / 3600 + ":" + minutes : minutes;
        }

        /** Whether it can be paused, made longer or closed. */
        public boolean open() {
            return handedIn == null;
        }

        public boolean paused() {
            return open() && pausedAt != null;
        }

        /** Whether its end is still to come. */
        public boolean ending() {
            return open() && limited();
        }

        /** Whether it is open and not paused. */
        public boolean running() {
            return open() && pausedAt == null;
        }

        public boolean limited() {
            return closesAt != null;
        }
    }

    public Watch {
        schools = List.copyOf(schools);
    }
}
