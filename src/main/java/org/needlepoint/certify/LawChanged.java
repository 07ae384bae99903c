package org.needlepoint.certify;

/** Event, in the transaction of the change: what a board's rules say may be otherwise from now on. */
public record LawChanged(String board) {}
