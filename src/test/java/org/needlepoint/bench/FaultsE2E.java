package org.needlepoint.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The short form of {@code .ci/faults}, on both databases. */
class FaultsE2E {

    @Test
    void nothingToldAsSavedIsLostOnH2() throws Exception {
        assertEquals(0, FaultsBench.run("--kills", "3", "--faults", "kill,disk,stop,clock,network"));
    }

    @Test
    void nothingToldAsSavedIsLostOnPostgresql() throws Exception {
        assertEquals(
                0,
                FaultsBench.run("--kills", "3", "--db", "postgresql", "--faults", "kill,postgres,stop,clock,network"));
    }
}
