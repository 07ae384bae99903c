package org.needlepoint.account;

/** Event, in the transaction of the change: an account was closed, or opened again. */
public record AccountChanged(long accountId) {}
