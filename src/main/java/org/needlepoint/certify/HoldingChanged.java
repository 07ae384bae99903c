package org.needlepoint.certify;

/** Fired by whoever issues certificates, in the transaction in which something was done to one of this person's. */
public record HoldingChanged(long accountId) {}
