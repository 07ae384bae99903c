package org.needlepoint.certify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.content.Courseware;
import org.needlepoint.content.domain.Programme;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;
import org.needlepoint.shared.Refused;
import org.needlepoint.shared.domain.Refusal;

/**
 * Somebody takes the next certificate of a programme, once everything is there: time alone may have made it possible, and time issues
 * nothing by itself.
 */
@ApplicationScoped
public class Renewals {

    @Inject
    private Courseware courseware;

    @Inject
    private Granting granting;

    /** @throws Refused NotFound for an unknown programme; Conflict while something is missing or it is not the time */
    @Durable(Durability.SYNCED)
    @Transactional
    public void renew(Caller caller, String programmeId) {
        Programme programme = courseware.current().programme(programmeId).orElseThrow(Refused::notFound);
        if (!granting.grant(caller.accountId(), programme)) {
            throw new Refused(new Refusal.Conflict("Not everything is there yet, or it is not the time."));
        }
    }
}
