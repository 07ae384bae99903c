package org.needlepoint.attempt.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExposureTest {

    @Test
    void whatMoreThanTheShareMetIsOverexposed() {
        Exposure exposure = new Exposure(50, Map.of("often", 21, "just", 20, "seldom", 1));
        assertEquals(Set.of("often"), exposure.over(40));
        assertEquals(Set.of(), exposure.over(100));
    }

    @Test
    void aFewAttemptsSayNothing() {
        assertEquals(Set.of(), new Exposure(19, Map.of("a", 19)).over(1));
        assertEquals(Set.of("a"), new Exposure(20, Map.of("a", 20)).over(1));
        assertEquals(Set.of(), new Exposure(0, Map.of()).over(1));
    }
}
