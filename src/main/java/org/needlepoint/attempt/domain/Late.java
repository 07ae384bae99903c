package org.needlepoint.attempt.domain;

import java.time.Instant;

/**
 * An answer that was made before the end, as the learner's device says, and arrived after it. It is kept for an examiner and counts
 * nothing until one counts it.
 *
 * @param body canonical JSON of what was given
 */
public record Late(int slot, String body, Instant madeAt, Instant receivedAt) {}
