package org.needlepoint.certify.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.needlepoint.content.domain.Programme;

class RebuiltTest {

    private static final Programme PROGRAMME = InProgramme.whole();

    private static Rebuilt rebuilt(String facts) {
        return Rebuilt.of("decision", Decisions.RULES, PROGRAMME, facts, InRecords.NOW);
    }

    private static String facts() {
        return Grounds.of((Decision.Granted)
                        Decisions.decide(PROGRAMME, InRecords.complete().build(), InRecords.NOW))
                .write();
    }

    @Test
    void theSameComesOutAgainWithWhatProvedIt() {
        Rebuilt decision = rebuilt(facts());
        assertTrue(decision.same());
        assertEquals(
                PROGRAMME.entry().size() + PROGRAMME.requirements().size(),
                decision.standings().size());
    }

    @Test
    void whatWasEditedSoThatItCannotBeReadIsToldAsAnotherDecision() {
        for (String edited : List.of("", "{", facts().replace("\"facts\"", "\"fact\""), facts() + " ")) {
            Rebuilt decision = rebuilt(edited);
            assertFalse(decision.same(), edited);
            assertEquals(List.of(), decision.standings(), edited);
        }
    }
}
