package org.needlepoint.certify.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Programme;

class StuckTest {

    private static final Programme PROGRAMME = InProgramme.whole();

    @Test
    void whatMostWaitForComesFirstAndAmongAsManyTheProgrammesOrder() {
        Stuck stuck = Stuck.of(PROGRAMME, Map.of("skills", 3, "licence", 1, "course", 3, "no-longer", 2, "cpr", 1));
        assertEquals(List.of("course", "skills", "no-longer", "licence", "cpr"), codes(stuck.missing()));
        assertEquals(List.of(), stuck.others());
        assertTrue(stuck.missing().get(2).requirement().isEmpty());
        assertEquals(
                "skills", stuck.missing().get(1).requirement().orElseThrow().id());
    }

    @Test
    void whoHoldsACertificateOrHasLeftIsNotStuck() {
        Stuck stuck = Stuck.of(PROGRAMME, Map.of("IN_FORCE", 900, "", 1, "NOT_JOINED", 2, "SUSPENDED", 1, "law", 5));
        assertEquals(List.of("law"), codes(stuck.missing()));
        assertEquals(List.of("", "SUSPENDED", "IN_FORCE", "NOT_JOINED"), codes(stuck.others()));
    }

    @Test
    void everyHoldIsKnown() {
        for (Decision.Hold.Why why : Decision.Hold.Why.values()) {
            assertTrue(Stuck.knows(PROGRAMME, why.name()), why.name());
        }
        assertTrue(Stuck.knows(PROGRAMME, Summary.READY));
        assertTrue(Stuck.knows(PROGRAMME, "cpr"));
        assertFalse(Stuck.knows(PROGRAMME, "other"));
    }

    private static List<String> codes(List<Stuck.Place> places) {
        return places.stream().map(Stuck.Place::code).toList();
    }
}
