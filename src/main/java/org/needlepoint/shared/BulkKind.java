package org.needlepoint.shared;

/** One kind of long work, and how a slice of it is done. */
public interface BulkKind {

    /** Its name, at most 20 characters. */
    String kind();

    /**
     * Does the next slice, of a second or so, in one transaction with the note of how far it is; so a slice counts once, whatever restarts, and whoever
     * else is at it. Each but the last gets further.
     *
     * @throws RuntimeException ends the work; a {@link Refused} tells the person why
     */
    Slice work(BulkTask task);

    /** Where its result can be seen: a path of ours. */
    String address(BulkTask task);

    /**
     * After a slice.
     *
     * @param done of {@link BulkTask#total}
     * @param result all that there is so far
     */
    record Slice(int done, String result, boolean finished) {}
}
