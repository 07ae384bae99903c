package org.needlepoint.audit.domain;

import java.util.Optional;

/**
 * Walks the journal from its first entry and finds the first one that was edited, removed, put in or moved. Each entry's hash
 * covers the hash before it, so a silent change breaks the chain there or at its end.
 */
public final class Chain {

    private Head last = Head.START;
    private Fault fault;

    /** What is wrong, and at which number. */
    public record Fault(long number, Kind kind) {

        /** How an entry can be wrong. */
        public enum Kind {
            /** The number that is due is not there. */
            MISSING,
            /** The entry does not continue the one before it. */
            BROKEN,
            /** The entry is not what was hashed. */
            EDITED,
            /** Entries after the last one have been taken away, or some were added behind the journal's back. */
            WRONG_END
        }
    }

    /** Looks at the next link. After the first fault nothing more is looked at. */
    public Chain then(Link link) {
        if (fault == null) {
            fault = faultOf(link);
            last = new Head(link.number(), link.hash());
        }
        return this;
    }

    /** The first fault, once all links have been looked at. */
    public Optional<Fault> upTo(Head head) {
        if (fault == null && !last.equals(head)) {
            fault = new Fault(last.number(), Fault.Kind.WRONG_END);
        }
        return Optional.ofNullable(fault);
    }

    private Fault faultOf(Link link) {
        long due = last.number() + 1;
        if (link.number() != due) {
            return new Fault(due, Fault.Kind.MISSING);
        }
        if (!link.previousHash().equals(last.hash())) {
            return new Fault(due, Fault.Kind.BROKEN);
        }
        return link.hashIsRight() && link.columnsAreRight() ? null : new Fault(due, Fault.Kind.EDITED);
    }
}
