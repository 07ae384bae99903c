package org.needlepoint.attempt;

import java.time.Instant;

/**
 * What was kept of one action.
 *
 * @param number of the slot's last step, to be carried back with the next
 * @param at the server's time at which it stood saved
 * @param state of the slot, or FINISHED
 */
public record Reply(int number, Instant at, String state) {}
