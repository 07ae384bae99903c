package org.needlepoint.attempt.domain;

import java.time.Instant;

/**
 * An override as it was given to one person at one quiz. Never changed: the one with the highest number counts.
 *
 * @param number from 1
 * @param reason why, in the giver's words
 * @param actor public id of who gave it
 */
public record Allowance(long accountId, int number, QuizOverride allowed, String reason, String actor, Instant at) {}
