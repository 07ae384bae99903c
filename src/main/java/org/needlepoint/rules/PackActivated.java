package org.needlepoint.rules;

/** Within the same transaction: a pack is in use from now on that was not before. */
public record PackActivated(Activation activation) {}
