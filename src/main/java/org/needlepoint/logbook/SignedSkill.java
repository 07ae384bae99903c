package org.needlepoint.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an examiner marked about one item of a checklist.
 *
 * @param assessmentId public id
 * @param item id within the checklists, or of the critical failure
 * @param assessor the examiner's public id
 * @param region id, empty where the item has none
 * @param until last day on which it counts
 */
public record SignedSkill(
        String publicId,
        String assessmentId,
        String pathwayId,
        String item,
        String assessor,
        String region,
        String technique,
        LocalDate on,
        Optional<LocalDate> until,
        Outcome outcome,
        Instant at) {

    /** What was seen. */
    public enum Outcome {
        PASS,
        NOT_YET,
        CRITICAL
    }
}
