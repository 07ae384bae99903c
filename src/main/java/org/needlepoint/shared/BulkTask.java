package org.needlepoint.shared;

import java.time.Instant;

/**
 * Long work as far as it is.
 *
 * @param result what the last slice left, of which the lines can be read while it goes on; what went wrong when it failed
 * @param startedAt when it was asked for
 */
public record BulkTask(
        String publicId,
        String kind,
        long accountId,
        String input,
        int done,
        int total,
        State state,
        String result,
        Instant startedAt) {

    /** WAITING until its last slice is done. */
    public enum State {
        WAITING,
        DONE,
        FAILED
    }
}
