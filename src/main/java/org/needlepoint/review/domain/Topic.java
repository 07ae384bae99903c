package org.needlepoint.review.domain;

import java.util.Optional;

/**
 * What a learner's cards of one module add up to.
 *
 * @param today cards to review today
 * @param recall mean chance, 0 to 1, that a card of the module is recalled a day from now
 * @param safety the same over the critical cards alone, if there are any
 */
public record Topic(
        String moduleId,
        String title,
        String courseId,
        String lang,
        int cards,
        int today,
        double recall,
        Optional<Double> safety) {

    /** Below it, what keeps a patient safe is no longer known well enough. */
    static final double LEAST_SAFE = 0.8;

    public boolean warns() {
        return safety.filter(chance -> chance < LEAST_SAFE).isPresent();
    }

    /** The class of its row: short where too little that is a matter of safety would be recalled. */
    public String state() {
        return warns() ? "short" : "none";
    }

    /** Whole per cent, rounded down: what is below a limit never looks as if it reached it. */
    public int percent() {
        return percent(recall);
    }

    /** The same of the critical cards; of all where none is critical. */
    public int safetyPercent() {
        return percent(safety.orElse(recall));
    }

    private static int percent(double chance) {
        return (int) Math.floor(chance * 100);
    }
}
