package org.needlepoint.attempt.domain;

import org.needlepoint.shared.domain.Refusal;

/** What came of an action. */
public sealed interface Outcome {

    /** A new step, and the attempt after it. */
    record Keep(Step step, Attempt after) implements Outcome {}

    /** Too late to count, early enough to be kept for an examiner. */
    record KeepLate(Late late) implements Outcome {}

    /** It was done before: nothing new to keep. {@code number} is the last step of the slot. */
    record Discard(int number) implements Outcome {}

    record Refuse(Refusal why) implements Outcome {}
}
