package org.needlepoint.logbook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an examiner saw of one item.
 *
 * @param assessment public id
 * @param item id; of the critical failure where the outcome is CRITICAL
 * @param examiner public id
 * @param region id; empty where the item has none
 * @param until last day on which it counts
 * @param outcome PASS, NOT_YET or CRITICAL
 */
public record SkillMark(
        String publicId,
        String assessment,
        String item,
        String examiner,
        String region,
        String technique,
        LocalDate on,
        Optional<LocalDate> until,
        String outcome,
        String remark,
        Instant at) {

    public static final String PASS = "PASS";
    public static final String NOT_YET = "NOT_YET";
    public static final String CRITICAL = "CRITICAL";

    /** Whether it signs its item on the day. */
    public boolean signs(LocalDate day) {
        return outcome.equals(PASS) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
