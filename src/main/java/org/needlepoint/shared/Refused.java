package org.needlepoint.shared;

import org.needlepoint.shared.domain.Refusal;

/** Carries a {@link Refusal} out of a use case; the transaction rolls back. Has no stack trace: it is an answer, not a fault. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.type(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }

    /** The refusal for what is not there or not the caller's. */
    public static Refused notFound() {
        return new Refused(new Refusal.NotFound());
    }
}
