package org.needlepoint.certify;

import java.util.Optional;
import org.needlepoint.certify.domain.Decision;
import org.needlepoint.certify.domain.Next;

/** How far one programme is, and what comes next. */
public record ProgrammeProgress(Decision decision, Optional<Next> next) {}
