package org.needlepoint.logbook.store;

/** A row of this key is there already: somebody wrote it at the same time. In a new transaction it can be read. */
public final class AlreadyThere extends IllegalStateException {

    AlreadyThere() {
        super("the logbook holds a row of this key already");
    }
}
