package org.needlepoint.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.needlepoint.account.domain.Caller;
import org.needlepoint.credential.domain.Act;
import org.needlepoint.shared.Durability;
import org.needlepoint.shared.Durable;

/** An administrator puts a certificate out of force for a while, and back. */
@ApplicationScoped
public class Suspensions {

    @Inject
    private Acting acting;

    /**
     * Whoever checks the certificate is told at once; nothing is renewed meanwhile.
     *
     * @param seen how many acts the page showed
     * @throws org.needlepoint.shared.Refused Malformed without a reason; Stale when somebody else acted meanwhile; Conflict when it is not
     *     the time for this, for the caller's own, and for one whose place a newer one has taken
     */
    @Durable(Durability.SYNCED)
    @Transactional
    public void suspend(Caller caller, String publicId, int seen, String reason) {
        acting.act(caller, publicId, seen, Act.Kind.SUSPENDED, reason);
    }

    /** It is again what it would be. See {@link #suspend}. */
    @Durable(Durability.SYNCED)
    @Transactional
    public void reinstate(Caller caller, String publicId, int seen, String reason) {
        acting.act(caller, publicId, seen, Act.Kind.REINSTATED, reason);
    }
}
