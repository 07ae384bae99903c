package org.needlepoint.certify.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person of a programme on the administrator's board.
 *
 * @param accountId public id
 * @param school through which they take part; empty where that is not known
 * @param waitingFor see {@code Summary}
 */
public record BoardLine(
        String accountId,
        String name,
        String school,
        int met,
        int asked,
        String waitingFor,
        Stage stage,
        Optional<LocalDate> heldUntil) {}
