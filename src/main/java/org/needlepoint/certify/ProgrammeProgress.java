package org.needlepoint.certify;

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
 */
public record ProgrammeProgress(Decision decision, Optional<Next> next, Optional<Held> held, Stage stage) {}
