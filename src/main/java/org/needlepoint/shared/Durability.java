package org.needlepoint.shared;

/** How sure a commit must be before a person is told of it. */
public enum Durability {
    /** Survives the end of the process at any instant. */
    SAVED,
    /** Survives the loss of power too: after submit, grade, sign-off and issue. */
    SYNCED
}
