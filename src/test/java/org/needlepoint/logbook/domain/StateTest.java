package org.needlepoint.logbook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class StateTest {

    @Test
    void anEntryIsAskedForReturnedChangedAndSigned() {
        State state = State.WRITTEN;
        for (Act.Kind act : new Act.Kind[] {
            Act.Kind.ASKED,
            Act.Kind.CHANGED,
            Act.Kind.RETURNED,
            Act.Kind.CHANGED,
            Act.Kind.ASKED,
            Act.Kind.SIGNED,
            Act.Kind.AMENDED
        }) {
            state = state.after(act).orElseThrow();
        }
        assertEquals(State.SIGNED, state);
        assertEquals(Optional.of(State.WITHDRAWN), state.after(Act.Kind.WITHDRAWN));
    }

    @Test
    void whatIsSignedIsLocked() {
        assertFalse(State.SIGNED.allows(Act.Kind.CHANGED));
        assertFalse(State.SIGNED.allows(Act.Kind.SIGNED));
        assertFalse(State.SIGNED.allows(Act.Kind.RETURNED));
        assertFalse(State.WITHDRAWN.allows(Act.Kind.SIGNED));
        assertFalse(State.WITHDRAWN.allows(Act.Kind.CHANGED));
    }

    @Test
    void whatNobodyElseHasSeenHasNothingToRedact() {
        assertFalse(State.WRITTEN.allows(Act.Kind.REDACTED));
    }
}
