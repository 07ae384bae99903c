package org.needlepoint.certify;

import java.util.Optional;
import org.needlepoint.certify.domain.Decision;

/**
 * Event, in the transaction of what completed the programme: everything is met. Comes again with each later pass; whoever issues
 * something knows whether it is still in force, and keeps the decision with {@link Rulings#keep} when it is acted on.
 *
 * @param organisationId the school through which it was completed, where that is known
 */
public record ProgrammeGranted(long accountId, Optional<Long> organisationId, Decision.Granted decision) {}
