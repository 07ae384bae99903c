package org.needlepoint.logbook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Evidence that a person handed in and an administrator looks at.
 *
 * @param subtype such as the kind of case report; empty if the type has none
 * @param tenths of hours or credits: 15 is 1.5
 * @param until last day on which it counts
 * @param fileHash SHA-256 of the file, hexadecimal
 * @param decidedAt when it was accepted or refused; stays when it is withdrawn later
 * @param counted what an accepted activity counts for
 */
public record Paper(
        String publicId,
        Type type,
        String subtype,
        int tenths,
        String modality,
        Optional<String> programmeId,
        Optional<String> requirement,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<String> fileHash,
        State state,
        String submittedBy,
        Instant submittedAt,
        Optional<String> decidedBy,
        Optional<Instant> decidedAt,
        Optional<Instant> withdrawnAt,
        String reason,
        List<Counted> counted) {

    /** What a paper is evidence of. */
    public enum Type {
        THEORY,
        IN_PERSON,
        CASE_REPORT,
        LICENCE,
        CPR,
        CREDIT,
        WAIVER
    }

    /** How far it is. */
    public enum State {
        WAITING,
        ACCEPTED,
        REFUSED,
        WITHDRAWN
    }

    /**
     * Credits of one category.
     *
     * @param tenths of credits: 15 is 1.5
     */
    public record Counted(String scheme, String category, int tenths) {}

    public Paper {
        counted = List.copyOf(counted);
    }
}
