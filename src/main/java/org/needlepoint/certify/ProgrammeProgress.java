package org.needlepoint.certify;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Held;
import org.needlepoint.certify.domain.Next;
import org.needlepoint.certify.domain.Stage;

/**
 * How far one programme is, and what comes next.
 *
 * @param held the newest certificate, whatever became of it
 * @param stage of it
 * @param again requirements that were done and are to be done again, by id, with the day up to which nothing counts
 */
public record ProgrammeProgress(
        Decision decision, Optional<Next> next, Optional<Held> held, Stage stage, Map<String, LocalDate> again) {
    public ProgrammeProgress {
        again = Map.copyOf(again);
    }
}
