package org.needlepoint.shared;

import java.util.Optional;

/**
 * Long work that somebody waits for: done in slices beside the requests, with its progress on a page of its own, {@code /work/{id}}. A feature that
 * has such work offers a {@link BulkKind}.
 */
public interface Bulk {

    /**
     * Plans the work, in the transaction of whoever calls; it begins within seconds of the commit.
     *
     * @param kind of a {@link BulkKind}
     * @param accountId who waits for it, and alone may look
     * @param input for the kind to read
     * @param total how many things there are to do
     * @return its public id
     */
    String start(String kind, long accountId, String input, int total);

    /** How far it is. Whoever asks makes sure that it is of their kind and person. */
    Optional<BulkTask> find(String publicId);
}
