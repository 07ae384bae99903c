package org.needlepoint.certify;

import java.time.LocalDate;
import java.util.Optional;
import org.needlepoint.certify.domain.Facts.LawFact;

/** Asked of whoever keeps the boards' rules: what they say about needling. */
@FunctionalInterface
public interface Law {

    /** From memory; empty when the board is not known or has no rules in force on that day. */
    Optional<LawFact> of(String board, LocalDate on);

    /** The first day after this one on which the board's rules, as they are known now, may be others; empty when there is none. */
    default Optional<LocalDate> changes(String board, LocalDate after) {
        return Optional.empty();
    }
}
