package org.needlepoint.certify;

/** Event, in the transaction of the act: something was done to a certificate that this person holds. */
public record HoldingChanged(long accountId) {}
